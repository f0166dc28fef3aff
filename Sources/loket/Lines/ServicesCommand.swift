import ArgumentParser
import QueueWire
import Words

struct ServicesCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "All services by the ids that commands take, and how many wait for each.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        let branch = try await caller.branch()
        try await caller.show(try await caller.ask(Endpoints.branchView, [branch.text])) {
            caller.words.services(of: $0)
        }
    }
}

extension Words {
    fileprivate func services(of office: BranchView) -> String {
        let heading = ["ID", self(.service), self(.columnState), self(.waiting), self(.waitingTime)]
        let rows = office.services.map { service in
            [
                service.id.text, name(service.id, in: office),
                service.open ? self(.counterIsOpen) : service.closedReason ?? self(.counterIsClosed),
                number(service.waiting), wait(service.wait),
            ]
        }
        return table([heading] + rows)
    }
}
