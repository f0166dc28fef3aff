import ArgumentParser
import QueueWire
import Words

struct CountersCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "counters", abstract: "All counters, and who is at them.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        let words = caller.words
        let branch = try await caller.branch()
        try await caller.show(try await caller.ask(Endpoints.counters, [branch.text])) { page in
            let heading = [
                words(.counter), words(.columnState), words(.columnStaff), words(.number),
            ]
            let rows = page.items.map { counter in
                [
                    counter.id.text, words.state(counter.state), counter.staff?.text ?? "–",
                    counter.number ?? "–",
                ]
            }
            return table([heading] + rows)
        }
    }
}
