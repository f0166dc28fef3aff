import ArgumentParser
import QueueCore
import QueueWire
import Words

struct PlansCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "plans", abstract: "Dated plans, and what each changes.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        let answer = try await caller.ask(Endpoints.plans, [office.id.text], query: [.limit: "500"])
        try await caller.show(answer) { page in
            let texts = page.items.map { caller.words.text(of: $0, in: office) }
            return texts.isEmpty ? caller.words(.noPlans) : texts.joined(separator: "\n\n")
        }
    }
}

extension Words {
    fileprivate func text(of plan: PlanView, in office: BranchView) -> String {
        let name = own(plan.names, house: office.languages.first) ?? plan.id
        let heading = plan.isInForce ? name + " (" + self(.planInForce) + ")" : name
        return ([heading] + plan.explanation.map { "  " + $0 }).joined(separator: "\n")
    }
}
