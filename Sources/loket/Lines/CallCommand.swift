import ArgumentParser
import QueueCore
import QueueWire
import Words

struct CallCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Call the next visitor, or a certain one.")

    @OptionGroup var options: LineOptions

    @Option(help: .init("To this counter; without it, to your own.", valueName: "id"))
    var counter: String?
    @Option(help: .init("This ticket, such as A017, out of turn.", valueName: "number"))
    var number: String?
    @Option(help: .init("The next for this service.", valueName: "id"))
    var service: String?
    @Option(help: .init("The next but for this one. May be repeated.", valueName: "number"))
    var except: [String] = []

    func validate() throws {
        guard number == nil || service == nil else {
            throw ValidationError(.optionNotBoth, ["option": "--number", "other": "--service"])
        }
        guard number == nil || except.isEmpty else {
            throw ValidationError(.optionNotBoth, ["option": "--number", "other": "--except"])
        }
    }

    func act(_ caller: Caller) async throws {
        let path = try await caller.path(toCounter: counter)
        let body = CallBody(
            number: number?.uppercased(), service: service.map { ServiceID($0) },
            exclude: except.isEmpty ? nil : except)
        let words = caller.words
        try await caller.show(try await caller.ask(Endpoints.call, path, body: body)) { reply in
            guard let reply else { return words(.nobodyWaits) }
            let values = ["number": reply.ticket.ticket.number, "counter": path[1], "why": reply.why.text]
            return words(.didCall, values)
        }
    }
}
