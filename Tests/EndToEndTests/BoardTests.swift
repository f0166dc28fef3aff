import Foundation
import QueueClient
import QueueCore
import QueueWire
import Testing

extension EndToEnd {
    /// The boards on the wall, in real terminals.
    @Suite struct BoardTests {
        /// Chime, the visitor's language, the house's; a recall again; all in order, by the files played.
        @Test(
            .enabled(if: Terminals.tmux != nil && Program.tool("espeak-ng") != nil, "needs tmux, espeak-ng"))
        func callsAreHeardInTheVisitorsLanguageAndTheHouses() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana", "eva")
                let added = try await premises.loket("device", "add", "display", "--data", premises.data)
                let token = try #require(
                    added.out.split(whereSeparator: \.isWhitespace).last.map(String.init))
                let server = try await premises.serve()
                try premises.write("#!/bin/sh\necho \"$1\" >>\"$0.log\"\n", to: "play")
                try FileManager.default.setAttributes(
                    [.posixPermissions: 0o755], ofItemAtPath: premises.file("play"))
                try await Terminals.with(premises) { terminals in
                    try await terminals.open(
                        "display", "--server", server.url, "--token", token, "--voice", "--player",
                        premises.file("play"), "--cache", premises.file("cache"))
                    try await terminals.see("No calls yet", on: "display")
                    let ana = try await server.signedIn(as: "ana", counter: "1")
                    try await ana.issue(in: "sl")
                    let ticket = try #require(try await ana.call(at: "1")).ticket.ticket.id
                    _ = try await ana.send(Endpoints.recall, ["hall", ticket.text], body: Nothing())
                    let expected = ["chime", "sl-A001-1", "en-A001-1"]
                    try await eventually("two announcements") { premises.played.count >= 6 }
                    #expect(premises.played == expected + expected)
                }
            }
        }

        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux"))
        func eachViewShowsWhatItIsFor() async throws {
            try await Premises.with { premises in
                try await premises.found(people: "ana")
                let server = try await premises.serve()
                try premises.write(
                    "title: City Hall\ncolours: { call: { letters: yellow } }\n", to: "theme.yaml")
                try await Terminals.with(premises) { terminals in
                    let views = [["waiting"], ["split"], ["counter", "1"]]
                    for view in views {
                        let board = [
                            "--server", server.url, "--theme", premises.file("theme.yaml"), "--view",
                        ]
                        try await terminals.open("display", as: view[0], board + view)
                    }
                    try await terminals.see("○ closed", on: "counter")
                    let ana = try await server.signedIn(as: "ana", counter: "1")
                    try await ana.issue(in: "en")
                    try await terminals.see("1 person waiting", on: "waiting")
                    _ = try await ana.call(at: "1")
                    try await terminals.see("● open", on: "counter")
                    for view in views { try await terminals.see("City Hall", on: view[0]) }
                }
            }
        }

        @Test func whatIsTooSmallIsTold() async throws {
            try await Premises.with { premises in
                let line = ["display", "--check", "--distance", "20", "--screen-inches", "43"]
                let ending = try await premises.begin(line + ["--columns", "80", "--rows", "24"]).ended()
                #expect(ending.code == 1)
                #expect(ending.out.contains("10 rows = 223 mm high: 0.64°"))
            }
        }

        @Test func aThemeWithErrorsIsRefused() async throws {
            try await Premises.with { premises in
                try premises.write("title: A\ncolours:\n  call: { letters: pink }\n", to: "theme.yaml")
                let ending = try await premises.loket("display", "--theme", premises.file("theme.yaml"))
                #expect(ending.code == 64)
                #expect(ending.err.contains("theme.yaml:3: colours.call.letters: “pink” is not one of"))
            }
        }
    }
}

extension Premises {
    /// The names of the sounds played, in their order: "chime", "sl-A001-1".
    fileprivate var played: [String] {
        let log = FileManager.default.contents(atPath: file("play.log")) ?? Data()
        return String(decoding: log, as: UTF8.self).split(separator: "\n").map { path in
            let name = URL(fileURLWithPath: String(path)).deletingPathExtension().lastPathComponent
            return name.split(separator: "-").dropFirst().dropLast().joined(separator: "-")
        }
    }
}

extension QueueClient {
    fileprivate func issue(in language: String) async throws {
        _ = try await send(
            Endpoints.issue, ["hall"], body: IssueBody(service: "passports", language: language))
    }
}
