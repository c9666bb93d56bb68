import Foundation
import Synchronization

/// The real program, which stands beside the bundle of the tests.
enum RunningProgram {
    static let path: String = {
        let bundle =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("sitegen").path
    }()

    struct Result {
        var code: Int32
        var output: String
        var diagnostics: String
    }

    /// Runs it to its end in a folder.
    static func run(_ arguments: [String], in folder: String = "/", environment: [String: String] = [:]) throws
        -> Result
    {
        let process = process(arguments, in: folder, environment: environment)
        let output = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let diagnostics = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        for file in [output, diagnostics] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        defer { for file in [output, diagnostics] { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: diagnostics)
        try process.run()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            diagnostics: try String(contentsOf: diagnostics, encoding: .utf8))
    }

    static func process(_ arguments: [String], in folder: String, environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }
}

/// A running `sitegen serve`, which ends with its owner.
final class RunningServer {
    let port: UInt16
    /// What it printed when it was ready.
    let announcement: String
    private let process: Process

    init(_ arguments: [String] = [], in folder: String) throws {
        process = RunningProgram.process(["serve", "--port", "0"] + arguments, in: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        var text = ""
        while !text.contains("\n") {
            let data = pipe.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        announcement = text
        let digits = text.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        port = UInt16(digits) ?? 0
    }

    deinit {
        process.terminate()
        process.waitUntilExit()
    }

    struct Answer {
        var status: Int
        var headers: [String: String]
        var body: String
    }

    /// Sends a request line as it stands, so that nothing tidies the target up, and reads the whole answer.
    func send(_ requestLine: String) throws -> Answer {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
        let request = Array("\(requestLine) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        _ = request.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
        let lines = parts[0].split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            headers[pair[0].lowercased()] = pair.count > 1 ? pair[1].trimmingCharacters(in: .whitespaces) : ""
        }
        let status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        return Answer(status: status, headers: headers, body: parts.count > 1 ? String(parts[1]) : "")
    }
}
