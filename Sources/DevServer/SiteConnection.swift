import NIOCore
import NIOHTTP1

/// A browser's connection: each request is answered by a file of the site.
struct SiteConnection: Sendable {
    private let site: ServedSite
    private let channel: NIOAsyncChannel<HTTPServerRequestPart, ResponsePart>

    /// To be called on the channel's event loop.
    init(_ channel: any Channel, of site: ServedSite) throws {
        self.site = site
        try channel.pipeline.syncOperations.configureHTTPServerPipeline()
        try channel.pipeline.syncOperations.addHandler(ResponsePartHandler())
        self.channel = try NIOAsyncChannel(wrappingChannelSynchronously: channel)
    }

    /// Answers until the browser has enough. A connection that breaks is the browser's affair; it asks again.
    func run() async {
        try? await channel.executeThenClose { parts, answers in
            var request: HTTPRequestHead?
            for try await part in parts {
                switch part {
                case .head(let head): request = head
                // No request that is answered has a body.
                case .body: break
                case .end:
                    guard let head = request else { return }
                    try await answer(head, answers)
                    guard Self.staysOpen(head) else { return }
                    request = nil
                }
            }
        }
    }

    private typealias Answers = NIOAsyncChannelOutboundWriter<ResponsePart>

    private func answer(_ request: HTTPRequestHead, _ answers: Answers) async throws {
        guard [.GET, .HEAD].contains(request.method) else {
            return try await plain(.methodNotAllowed, ["Allow": "GET, HEAD"], request, answers)
        }
        let (path, query) = Self.parts(of: request.uri)
        switch site.answer(path: path, query: query) {
        case .file(let path): try await file(path, .ok, request, answers)
        case .redirect(let address, let isPermanent):
            try await plain(isPermanent ? .movedPermanently : .found, ["Location": address], request, answers)
        case .notFound(let page?): try await file(page, .notFound, request, answers)
        case .notFound(nil): try await plain(.notFound, [:], request, answers)
        case .malformed: try await plain(.badRequest, [:], request, answers)
        }
    }

    /// A file, in pieces, so that a large one takes no memory; what was opened stays the same file when a build replaces it.
    private func file(
        _ path: String, _ status: HTTPResponseStatus, _ request: HTTPRequestHead, _ answers: Answers
    ) async throws {
        guard let file = OpenedFile(path) else { return try await plain(.notFound, [:], request, answers) }
        try await answers.write(
            head(status, type: ContentType.of(path), length: file.size, answering: request))
        if request.method != .HEAD {
            while let piece = try file.next() { try await answers.write(.body(piece)) }
        }
        try await answers.write(.end(nil))
    }

    private func plain(
        _ status: HTTPResponseStatus, _ extra: HTTPHeaders, _ request: HTTPRequestHead, _ answers: Answers
    ) async throws {
        let body = ByteBuffer(string: "\(status.code) \(status.reasonPhrase)\n")
        try await answers.write(
            head(
                status, type: "text/plain; charset=utf-8", length: body.readableBytes, extra, answering: request))
        if request.method != .HEAD { try await answers.write(.body(body)) }
        try await answers.write(.end(nil))
    }

    private func head(
        _ status: HTTPResponseStatus, type: String, length: Int, _ extra: HTTPHeaders = [:],
        answering request: HTTPRequestHead
    ) -> ResponsePart {
        var headers = extra
        headers.add(name: "Cache-Control", value: "no-store")
        headers.add(name: "X-Content-Type-Options", value: "nosniff")
        headers.add(name: "Content-Type", value: type)
        headers.add(name: "Content-Length", value: String(length))
        if !Self.staysOpen(request) { headers.add(name: "Connection", value: "close") }
        return .head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))
    }

    /// Whether the connection waits for another request; one of an older kind of HTTP ends with its answer.
    private static func staysOpen(_ request: HTTPRequestHead) -> Bool {
        request.isKeepAlive && request.version == .http1_1
    }

    /// The path and the query of a request's target.
    private static func parts(of target: String) -> (path: String, query: String) {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return (target, "") }
        return (String(target[..<mark]), String(target[target.utf8.index(after: mark)...]))
    }
}

/// A part of an answer that may cross from one task to another, which the library's own kind of part may not.
private typealias ResponsePart = HTTPPart<HTTPResponseHead, ByteBuffer>

/// Turns our parts of answers into the library's.
private final class ResponsePartHandler: ChannelOutboundHandler {
    typealias OutboundIn = ResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part: HTTPServerResponsePart =
            switch unwrapOutboundIn(data) {
            case .head(let head): .head(head)
            case .body(let bytes): .body(.byteBuffer(bytes))
            case .end(let trailers): .end(trailers)
            }
        context.write(wrapOutboundOut(part), promise: promise)
    }
}
