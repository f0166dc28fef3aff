import ArgumentParser
import QueueWire
import Words

struct UndoCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back your last act.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        try await caller.show(try await caller.ask(Endpoints.undo)) { reply in
            guard let ticket = reply.ticket?.ticket else { return caller.words(.didUndoAtCounter) }
            return caller.words(.didUndo, ["number": ticket.number])
        }
    }
}
