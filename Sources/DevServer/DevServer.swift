import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Serves a built site to the browsers of this machine, the way a plain web server would serve it to the world.
package struct DevServer: Sendable {
    /// The folder of the built site.
    package let folder: String
    /// The path of the site's address, with `/` at both ends.
    package let basePath: String
    /// 0 for any free one.
    package let port: UInt16

    package init(folder: String, basePath: String = "/", port: UInt16 = 8000) {
        self.folder = folder
        self.basePath = basePath
        self.port = port
    }

    /// Why the server does not run.
    package enum Failure: Error, Sendable, Hashable {
        /// Another program listens at the port.
        case portInUse(UInt16)
        /// The system forbids the port, as it does for those under 1024.
        case portForbidden(UInt16)
        /// Anything else, in the words of the library.
        case other(String)
    }

    /// Listens on 127.0.0.1 until the task is cancelled; `announce` gets the address of the site once it can be opened.
    package func run(announce: @escaping @Sendable (_ address: String) -> Void) async throws(Failure) {
        let site = ServedSite(folder: folder, basePath: basePath)
        do {
            let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .bind(host: "127.0.0.1", port: Int(port)) { channel in
                    channel.eventLoop.makeCompletedFuture { try SiteConnection(channel, of: site) }
                }
            announce("http://127.0.0.1:\(server.channel.localAddress?.port ?? Int(port))\(basePath)")
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask { await connection.run() }
                    }
                }
            }
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw .portInUse(port)
        } catch let error as IOError where error.errnoCode == EACCES {
            throw .portForbidden(port)
        } catch {
            throw .other(String(describing: error))
        }
    }
}
