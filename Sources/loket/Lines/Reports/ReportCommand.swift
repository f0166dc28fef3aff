import ArgumentParser
import QueueCore
import QueueWire
import Words

/// Figures of a period, for people and for other programs.
struct ReportCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Figures of a period.",
        discussion: """
            day          visits: issued, served, absent, left; waits, services, targets, outcomes
            resolution   first-contact resolution, as marked and as not come back
            survey       what visitors answered
            reasons      why visits ended as they did, beside the weeks before
            causes       why people were dissatisfied (--by service, product or month)
            cases        opened, decided and overdue (--by kind, cause or service)
            cost         what visits cost, beside what visitors thought of them
            clerks       how people serve, by skill, where the office file allows it
            branches     branches side by side, and those that stand out
            """)

    @OptionGroup var options: LineOptions

    @Argument(help: "Which report.") var name: String
    @Option(help: .init("The first day, such as 2026-03-02.", valueName: "date")) var from: String?
    @Option(help: .init("The last day.", valueName: "date")) var to: String?
    @Option(help: .init("Of “day”: service, counter, hour, channel or clerk.", valueName: "group"))
    var by: String?
    @Flag(help: "As a table for other programs (CSV).") var csv = false

    func act(_ caller: Caller) async throws {
        switch name {
        case "day": try await put(Endpoints.dayReport, caller, \.table)
        case "resolution": try await put(Endpoints.resolutionReport, caller, \.table)
        case "survey": try await put(Endpoints.surveyReport, caller, \.table)
        case "reasons": try await put(Endpoints.reasonReport, caller) { $0.table(of: .reason) }
        case "causes": try await put(Endpoints.causeReport, caller) { $0.table(of: .cause) }
        case "cases": try await put(Endpoints.caseReport, caller, \.table)
        case "cost": try await put(Endpoints.costReport, caller, \.table)
        case "clerks": try await put(Endpoints.clerkReport, caller, \.table)
        case "branches":
            try await put(Endpoints.branchReport, caller, \.table, remarks: { $0.outliers.map(\.text) })
        default:
            let names = Self.names.joined(separator: ", ")
            throw LineFailure.usage(caller.words(.reportUnknown, ["name": name, "list": names]))
        }
    }

    private static let names = [
        "day", "resolution", "survey", "reasons", "causes", "cases", "cost", "clerks", "branches",
    ]

    private func put<Report: Codable & Sendable>(
        _ endpoint: Endpoint<Nothing, Report>, _ caller: Caller, _ table: (Report) -> ReportTable,
        remarks: (Report) -> [String] = { _ in [] }
    ) async throws {
        let office = try await caller.office()
        var query: [QueryParameter: String] = [:]
        query[.from] = from
        query[.to] = to
        query[.by] = by
        let answer = try await caller.ask(endpoint, [office.id.text], query: query)
        if csv {
            // The line's end comes with the output.
            return try Output.put(bytes: Array(table(try answer.value()).text.utf8.dropLast()))
        }
        try await caller.show(answer) {
            ([caller.words.text(of: table($0), in: office)] + remarks($0)).joined(separator: "\n")
        }
    }
}
