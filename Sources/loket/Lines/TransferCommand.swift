import ArgumentParser
import QueueCore
import QueueWire
import Words

struct TransferCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "Pass a visitor on; the number stays.")

    @OptionGroup var options: LineOptions

    @Argument(help: .numberInHand)
    var number: String?

    @Option(help: .init("To this service.", valueName: "id"))
    var service: String?
    @Option(help: .init("To this counter.", valueName: "id"))
    var counter: String?
    @Option(help: .init("To this colleague.", valueName: "user"))
    var staff: String?
    @Option(help: "The place in line; keep, if nothing is said.")
    var place: Transfer.Place?
    @Option(help: "A note for whoever serves next.")
    var note: String?

    func validate() throws {
        guard service != nil || counter != nil || staff != nil else {
            throw ValidationError(.optionWhereTo)
        }
    }

    func act(_ caller: Caller) async throws {
        // Fetched before the act: a failure behind it would look as if it had not been done.
        let office = try await caller.office()
        let path = try await caller.path(to: number)
        let body = TransferBody(
            service: service.map { ServiceID($0) }, counter: counter.map { CounterID($0) },
            staff: staff.map { StaffID($0) }, place: place, note: note)
        try await caller.show(try await caller.ask(Endpoints.transfer, path, body: body)) { reply in
            let ticket = reply.ticket.ticket
            let service = caller.words.name(ticket.service, in: office)
            return caller.words(.didTransfer, ["number": ticket.number, "service": service])
        }
    }
}
