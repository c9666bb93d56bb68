import FlyingFox
import FlyingSocks
import Foundation

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

    /// Throws at once where the port cannot be had; the library would first wait for seconds until it listens.
    private static func tryPort(_ address: sockaddr_in) throws {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: address)
        } catch {
            try socket.close()
            throw error
        }
        try socket.close()
    }

    /// Listens on 127.0.0.1 until the task is cancelled; `announce` gets the address of the site once it can be opened.
    package func run(announce: @escaping @Sendable (_ address: String) -> Void) async throws(Failure) {
        let site = ServedSite(folder: folder, basePath: basePath)
        do {
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
            try Self.tryPort(address)
            let server = HTTPServer(address: address, logger: .disabled, handler: SiteHandler(site: site))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask {
                    try await server.waitUntilListening()
                    if case .ip4(_, let port) = await server.listeningAddress {
                        announce("http://127.0.0.1:\(port)\(basePath)")
                    }
                }
                try await group.waitForAll()
            }
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw .portInUse(port)
        } catch SocketError.failed(_, EACCES, _) {
            throw .portForbidden(port)
        } catch {
            throw .other(error.localizedDescription)
        }
    }
}

/// Turns requests into answers of the site.
private struct SiteHandler: HTTPHandler {
    let site: ServedSite

    /// Files up to this size are read at once, so that a build that replaces one cannot mix two versions in an answer.
    private static let readAtOnce = 64 << 20

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard [.GET, .HEAD].contains(request.method) else {
            return plain(.methodNotAllowed, headers: [HTTPHeader("Allow"): "GET, HEAD"], request)
        }
        switch site.answer(path: request.target.path(), query: request.target.query()) {
        case .file(let path): return try file(path, .ok, request)
        case .redirect(let address, let isPermanent):
            return plain(isPermanent ? .movedPermanently : .found, headers: [.location: address], request)
        case .notFound(let page?): return try file(page, .notFound, request)
        case .notFound(nil): return plain(.notFound, request)
        case .malformed: return plain(.badRequest, request)
        }
    }

    private func file(_ path: String, _ status: HTTPStatusCode, _ request: HTTPRequest) throws -> HTTPResponse {
        let url = URL(fileURLWithPath: path)
        let handle = try FileHandle(forReadingFrom: url)
        let size = try handle.seekToEnd()
        var headers = Self.headers
        headers[.contentType] = ContentType.of(path)
        if request.method == .HEAD {
            headers[.contentLength] = String(size)
            return HTTPResponse(statusCode: status, headers: headers)
        }
        guard size <= Self.readAtOnce else {
            let body = try HTTPBodySequence(file: url, suggestedBufferSize: 256 << 10)
            return HTTPResponse(statusCode: status, headers: headers, body: body)
        }
        try handle.seek(toOffset: 0)
        return HTTPResponse(statusCode: status, headers: headers, body: try handle.readToEnd() ?? Data())
    }

    private func plain(
        _ status: HTTPStatusCode, headers extra: [HTTPHeader: String] = [:], _ request: HTTPRequest
    ) -> HTTPResponse {
        let body = Data("\(status.code) \(status.phrase)\n".utf8)
        var headers = Self.headers
        for (header, value) in extra { headers[header] = value }
        headers[.contentType] = "text/plain; charset=utf-8"
        headers[.contentLength] = String(body.count)
        return HTTPResponse(
            statusCode: status, headers: headers, body: request.method == .HEAD ? Data() : body)
    }

    private static var headers: HTTPHeaders {
        [.cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff"]
    }
}
