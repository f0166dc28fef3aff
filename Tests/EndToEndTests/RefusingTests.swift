import Foundation
import QueueCore
import Testing

extension EndToEnd {
    /// What a server cannot do it says at once, in words, with an exit code of sysexits.
    @Suite struct RefusingTests {
        @Test func aPortInUse() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let other = try await premises.loket(
                    "serve", "--data", premises.file("other"), "--listen", "127.0.0.1:\(server.port)")
                #expect(other.code == 69)
                #expect(other.err.contains("127.0.0.1:\(server.port)"))
            }
        }

        @Test(arguments: ["nowhere.invalid:0", "192.0.2.1:0"])
        func anAddressOfAnotherMachine(_ address: String) async throws {
            try await Premises.with { premises in
                let ending = try await premises.loket(
                    "serve", "--data", premises.data, "--listen", address, "--allow-plain-http")
                #expect(ending.code == 69, "\(ending.err)")
            }
        }

        @Test func aFolderThatCannotBeMade() async throws {
            try await Premises.with { premises in
                try premises.write("a file", to: "file")
                let ending = try await premises.loket("serve", "--data", premises.file("file/data"))
                #expect(ending.code == 73)
                #expect(ending.err.contains("file/data"))
            }
        }

        @Test func aFolderThatCannotBeWritten() async throws {
            try await Premises.with { premises in
                let ending = try await premises.loket("serve", "--data", "/proc/loket")
                #expect(ending.code == 73)
            }
        }

        @Test func aDamagedDatabase() async throws {
            try await Premises.with { premises in
                try await premises.found()
                try premises.write(String(repeating: "not a database ", count: 500), to: "data/loket.db")
                let ending = try await premises.loket("serve", "--data", premises.data)
                #expect(ending.code == 65)
                #expect(ending.err.contains("loket restore"))
            }
        }

        @Test func aBrokenServerKey() async throws {
            try await Premises.with { premises in
                try await premises.found()
                try premises.write("short", to: "data/server.key")
                let ending = try await premises.loket("serve", "--data", premises.data)
                #expect(ending.code == 65)
                #expect(ending.err.contains("server.key"))
            }
        }

        @Test func plainHTTPBeyondThisMachine() async throws {
            try await Premises.with { premises in
                let ending = try await premises.loket(
                    "serve", "--data", premises.data, "--listen", "0.0.0.0:0")
                #expect(ending.code == 64)
                #expect(ending.err.contains("--allow-plain-http"))
                let allowed = try await premises.serve("--allow-plain-http", listen: "0.0.0.0:0")
                #expect(allowed.url.hasPrefix("http://0.0.0.0:"))
            }
        }

        @Test func aDrivenClockOnRealDays() async throws {
            try await Premises.with { premises in
                try await premises.found()
                let ending = try await premises.loket(
                    "serve", "--data", premises.data, "--clock", "2026-01-13T07:00:00Z")
                #expect(ending.code == 64)
                #expect(ending.err.contains("empty folder"))
            }
        }

        @Test func realDaysOnADrivenClock() async throws {
            try await Premises.with { premises in
                let driven = try await premises.serve("--clock", "2026-01-13T07:00:00Z", "--speed", "60")
                let begun = try #require(Instant("2026-01-13T07:00:00Z"))
                #expect(try await driven.client.board().at - begun < 3_600_000)
                _ = try await driven.terminated()
                let real = try await premises.loket("serve", "--data", premises.data)
                #expect(real.code == 64 && real.err.contains("--clock"))
                let apply = try await premises.loket("apply", premises.officeFile, "--data", premises.data)
                #expect(apply.code == 64)
                let again = try await premises.serve("--clock", "2026-01-14T07:00:00Z")
                #expect(try await again.client.issue().ticket.ticket.number == "A001")
            }
        }

        @Test func anOfficeFileWithErrors() async throws {
            try await Premises.with(Premises.office.replacing("prefix: B", with: "prefix: bb9")) { premises in
                let ending = try await premises.loket(
                    "serve", "--data", premises.data, "--listen", "127.0.0.1:0", "--office",
                    premises.officeFile)
                #expect(ending.code == 65)
                #expect(ending.err.contains("office.yaml:7"))
            }
        }
    }
}
