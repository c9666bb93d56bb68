import Foundation
import Testing

struct ServeTests {
    /// A site as `sitegen build` would leave it.
    private static func site(base: String = "/") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("public/.sitegen-output", "This folder is written by sitegen.\nbase-path: \(base)\n")
        try folder.write("public/index.html", "home")
        try folder.write("public/404.html", "nenalezeno")
        try folder.write("public/projekty/a/index.html", "projekt")
        try folder.write("public/projekty/a/plán 1.pdf", "pdf")
        try folder.write("public/assets/style.css", "css")
        try folder.write("public/data/projekty.json", "{}")
        try folder.write("public/empty/x.bin", "x")
        try folder.write("public/CNAME", "projekty.example.cz")
        try folder.write("public/assets/style.css.map", "{}")
        try folder.write("public/.well-known/security.txt", "contact")
        try folder.write("public/.git/config", "secret")
        try folder.write("secret.txt", "secret")
        try folder.write("public-secret/secret.txt", "secret")
        for (link, target) in [("out.txt", "../secret.txt"), ("outside", ".."), ("in.css", "assets/style.css")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/public/" + link, withDestinationPath: target)
        }
        return folder
    }

    @Test func servesFilesWithTheirTypes() throws {
        let folder = try Self.site()
        let server = try RunningServer(in: folder.path)
        #expect(server.announcement == "http://127.0.0.1:\(server.port)/ (stop it by Ctrl+C)\n")
        for (target, body, type) in [
            ("/", "home", "text/html; charset=utf-8"), ("/?a=b", "home", "text/html; charset=utf-8"),
            ("/index.html", "home", "text/html; charset=utf-8"),
            ("/projekty/a/", "projekt", "text/html; charset=utf-8"),
            ("/projekty/a/pl%C3%A1n%201.pdf", "pdf", "application/pdf"),
            ("/assets/style.css", "css", "text/css; charset=utf-8"), ("/in.css", "css", "text/css; charset=utf-8"),
            ("/data/projekty.json", "{}", "application/json; charset=utf-8"),
            ("/empty/x.bin", "x", "application/octet-stream"),
            ("/CNAME", "projekty.example.cz", "text/plain; charset=utf-8"),
            ("/assets/style.css.map", "{}", "text/plain; charset=utf-8"),
            ("/.well-known/security.txt", "contact", "text/plain; charset=utf-8"),
        ] {
            let answer = try server.send("GET \(target)")
            #expect(answer.status == 200, "\(target)")
            #expect(answer.body == body, "\(target)")
            #expect(answer.headers["content-type"] == type, "\(target)")
            #expect(answer.headers["cache-control"] == "no-store")
            let head = try server.send("HEAD \(target)")
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head.headers["content-length"] == String(body.utf8.count))
            #expect(head.headers["content-type"] == type)
        }
    }

    @Test func sendsFoldersToTheirSlash() throws {
        let folder = try Self.site()
        let server = try RunningServer(in: folder.path)
        for (target, location) in [
            ("/projekty/a", "/projekty/a/"), ("/projekty/a?x=1", "/projekty/a/?x=1"), ("/projekt%79", "/projekty/"),
        ] {
            let answer = try server.send("GET \(target)")
            #expect(answer.status == 301, "\(target)")
            #expect(answer.headers["location"] == location)
        }
    }

    @Test func everythingElseIsNotFound() throws {
        let folder = try Self.site()
        let server = try RunningServer(in: folder.path)
        for target in [
            "/none", "/none/", "/projekty/", "/empty/", "/index.html/", "/secret.txt", "/out.txt",
            "/outside/secret.txt",
            "/outside/public-secret/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
            "/projekty/../../secret.txt", "/assets/%2e%2e/%2e%2e/secret.txt", "/.git/config", "/.sitegen-output",
            "/%2Egit/config", "//index.html", "/..%5csecret.txt", "/index.html%00.css", "//example.cz/%2e%2e",
            "/../public-secret/secret.txt",
        ] {
            let answer = try server.send("GET \(target)")
            #expect(answer.status == 404, "\(target)")
            #expect(answer.body == "nenalezeno", "\(target)")
            #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
            #expect(try server.send("HEAD \(target)").status == 404)
        }
    }

    @Test func refusesWhatIsNoRequestForAPage() throws {
        let folder = try Self.site()
        let server = try RunningServer(in: folder.path)
        #expect(try server.send("POST /").status == 405)
        #expect(try server.send("DELETE /index.html").headers["allow"] == "GET, HEAD")
        #expect(try server.send("GET /%zz").status == 400)
        #expect(try server.send("GET /%C3").status == 400)
        #expect(try server.send("GET index.html").status == 400)
        #expect(try server.send("GET /").status == 200)
    }

    @Test func servesUnderItsBasePath() throws {
        let folder = try Self.site(base: "/eu/projekty/")
        let server = try RunningServer(in: folder.path)
        #expect(server.announcement.hasPrefix("http://127.0.0.1:\(server.port)/eu/projekty/ "))
        let start = try server.send("GET /")
        #expect(start.status == 302)
        #expect(start.headers["location"] == "/eu/projekty/")
        #expect(try server.send("GET /eu/projekty").headers["location"] == "/eu/projekty/")
        #expect(try server.send("GET /eu/projekty/").body == "home")
        #expect(try server.send("GET /eu/projekty/projekty/a").headers["location"] == "/eu/projekty/projekty/a/")
        #expect(try server.send("GET /eu/projekty/projekty/a/").body == "projekt")
        for target in ["/index.html", "/eu/", "/eu", "/eux/projekty/", "/projekty/a/"] {
            #expect(try server.send("GET \(target)").status == 404, "\(target)")
        }
    }

    @Test func listensOnThisMachineOnlyAndSaysWhenThePortIsTaken() throws {
        let folder = try Self.site()
        let server = try RunningServer(in: folder.path)
        let started = ContinuousClock.now
        let second = try RunningProgram.run(["serve", "--port", String(server.port)], in: folder.path)
        #expect(started.duration(to: .now) < .seconds(2))
        #expect(second.code == 2)
        #expect(second.diagnostics.contains("Another program uses port \(server.port)."))
        // The kernel's table of listening sockets: address 0100007F is 127.0.0.1, state 0A is listening.
        let table = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
        let port = String(server.port, radix: 16, uppercase: true)
        let line = table.split(separator: "\n").first {
            $0.contains(":" + String(repeating: "0", count: 4 - port.count) + port + " 00000000:0000 0A")
        }
        #expect(line?.contains("0100007F:") == true)
    }
}
