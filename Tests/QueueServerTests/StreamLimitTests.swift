import Foundation
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Testing

@testable import QueueServer

/// Live streams take a place each, and what nobody reads is not kept. A stream that should be refused would
/// never end.
@Suite(.timeLimit(.minutes(1))) struct StreamLimitTests {
    private static let board = Endpoints.boardStream.path(["alpha"])

    /// Guard: `StreamSeats`, by caller. The seat is given back when the stream ends.
    @Test func soManyStreamsOfOneDevice() async throws {
        var limits = Limits()
        limits.streamsPerCaller = 2
        try await House.with(limits: limits) { house in
            let display = try await house.device(.display)
            let token = "Authorization: Bearer \(display.token ?? "")"
            var lines: [RawLine] = []
            for _ in 1...2 {
                lines.append(RawLine(to: house.address))
                lines.last?.ask(Self.board, [token])
                #expect(await lines.last?.heard(atMost: 12) == "HTTP/1.1 200")
            }
            let refused = try await display.ask("GET", Self.board)
            #expect(refused.summary == "429 tooManyStreams" && refused.headers["retry-after"] != nil)
            let other = RawLine(to: house.address)
            other.ask(Self.board)
            #expect(await other.heard(atMost: 12) == "HTTP/1.1 200", "others have places of their own")
            lines.removeLast()
            try await eventually {
                let next = RawLine(to: house.address)
                next.ask(Self.board, [token])
                return await next.heard(atMost: 12) == "HTTP/1.1 200"
            }
        }
    }

    /// Guard: `StreamSeats`, by address.
    @Test func soManyStreamsFromOneAddress() async throws {
        var limits = Limits()
        (limits.crowds, limits.streamsPerAddress) = ([], 1)
        try await House.with(limits: limits) { house in
            let line = RawLine(to: house.address)
            line.ask(Self.board)
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            let refused = try await house.stranger.ask("GET", Self.board)
            #expect(refused.summary == "429 tooManyStreams")
            withExtendedLifetime(line) {}
        }
    }

    /// A reader that takes nothing is sent no frame more than fits into its line: the rest is never made.
    /// Guard: streams are woken and look at what is true now (`Bell`, `stream`), nothing is queued for them.
    @Test func whatIsNotReadIsNotKept() async throws {
        try await House.with([Self.wordy]) { house in
            let line = RawLine(to: house.address, receiving: 4_096)
            line.ask(Self.board)
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            try await house.issueDirectly(1_500)
            let frames = try await Self.frames(line, until: 1_500)
            #expect(frames < 500, "\(frames) frames were kept for one who did not read")
        }
    }

    /// Guard: `Doorkeeper.channelWritabilityChanged`.
    @Test func oneWhoTakesNothingIsClosed() async throws {
        var limits = Limits()
        limits.stuck = .milliseconds(300)
        try await House.with([Self.wordy], limits: limits) { house in
            let line = RawLine(to: house.address, receiving: 4_096)
            line.ask(Self.board)
            #expect(await line.heard(atMost: 12) == "HTTP/1.1 200")
            try await house.issueDirectly(1_500)
            try await eventually { house.server.boardCast.count == 0 }
            withExtendedLifetime(line) {}
        }
    }

    /// A board of many services, so that a frame is some 20 KB.
    private static let wordy =
        Offices.alpha.replacing(
            "counters:",
            with: (1...200).map { "  - { id: s\($0), prefix: Q, names: Service \($0) }" }
                .joined(separator: "\n") + "\ncounters:"
        ).replacing(
            "shared, backoffice] }",
            with: "shared, backoffice, \((1...200).map { "s\($0)" }.joined(separator: ", "))] }")

    /// How many frames come until the board shows so many waiting.
    private static func frames(_ line: RawLine, until waiting: Int) async throws -> Int {
        var (frames, text) = (0, "")
        while !text.contains("\"count\":\(waiting)") {
            let more = await line.heard(atMost: 4_096)
            guard !more.isEmpty else { break }
            frames += more.components(separatedBy: "event: board").count - 1
            text = String(text.suffix(40)) + more
        }
        #expect(text.contains("\"count\":\(waiting)"), "the newest frame comes at last")
        return frames
    }
}

extension House {
    /// Tickets without HTTP, one commit each.
    fileprivate func issueDirectly(_ count: Int) async throws {
        for number in 1...count {
            let issue = QueueCore.Issue(
                id: TicketID("t\(number)"), service: "passports", channel: .walkIn)
            var submission = Submission("alpha", .command(Command(.issue(issue), by: .device("test"))))
            submission.secretHash = ServerKey.hash(ofSecret: "t\(number)")
            _ = try await server.ledger.submit(submission)
        }
    }
}
