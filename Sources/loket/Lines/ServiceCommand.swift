import ArgumentParser
import LocalTime
import QueueCore
import QueueWire
import Words

struct ServiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service", abstract: "Open or close a service.",
        subcommands: [Open.self, Close.self])

    struct Open: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "open", abstract: "Give out tickets for a service again.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The service.") var service: String

        func act(_ caller: Caller) async throws {
            try await caller.set(service, ServiceBody(state: .open), until: nil)
        }
    }

    struct Close: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Give out no more tickets for a service.")

        @OptionGroup var options: LineOptions
        @Argument(help: "The service.") var service: String
        @Option(help: "Why, for visitors.") var reason: String?
        @Option(help: .init("Until then: 16:30 at the branch, or RFC 3339.", valueName: "time"))
        var until: String?

        func act(_ caller: Caller) async throws {
            try await caller.set(service, ServiceBody(state: .closed, reason: reason), until: until)
        }
    }
}

extension Caller {
    fileprivate func set(_ service: String, _ body: ServiceBody, until: String?) async throws {
        let office = try await office()
        var body = body
        if let until { body.until = try await instant(until, in: office) }
        let answer = try await ask(Endpoints.service, [office.id.text, service], body: body)
        try await show(answer) {
            let name = words.name($0.id, in: office)
            return words(body.state == .open ? .didOpenService : .didCloseService, ["service": name])
        }
    }

    /// By the server's clock: this machine's may be wrong.
    private func instant(_ text: String, in office: BranchView) async throws -> Instant {
        if let instant = Instant(text) { return instant }
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard let time = LocalTime(office.timeZone), parts.count == 2, (0..<24).contains(parts[0]),
            (0..<60).contains(parts[1])
        else { throw LineFailure.usage(words.notATime(text, "16:30")) }
        let now = try await client.send(Endpoints.board, [office.id.text]).at
        return time.instant(time.moment(at: now).day, minute: parts[0] * 60 + parts[1])
    }
}
