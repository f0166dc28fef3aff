import QueueCore
import Testing
import Words

/// Every code of the contract that people meet has a word in every language.
@Suite struct CodeWordTests {
    private static let lists: [(CodeList, [String])] = [
        (.ofCase, Case.Kind.allCases.map(\.rawValue)), (.ofCase, Case.State.allCases.map(\.rawValue)),
        (.ofCase, Case.ClosedAs.allCases.map(\.rawValue)),
        (.arrival, Ticket.Channel.allCases.map(\.rawValue)),
        (.channel, Case.Channel.allCases.map(\.rawValue)),
        (.severity, Case.Severity.allCases.map(\.rawValue)),
        (.remedy, Case.Remedy.allCases.map(\.rawValue)), (.cause, Cause.allCases.map(\.rawValue)),
        (.step, CaseStep.What.allCases.map(\.rawValue)),
        (.medium, Letter.Medium.allCases.map(\.rawValue)),
        (.direction, Letter.Direction.allCases.map(\.rawValue)),
        (.due, Due.State.allCases.map(\.rawValue)),
        (.resolved, SurveyAnswer.Resolved.allCases.map(\.rawValue)), (.attention, ["1", "2", "3", "4", "5"]),
    ]

    @Test(arguments: Language.allCases)
    func everyCodeHasAWord(_ language: Language) {
        let words = Words(language)
        for (list, codes) in Self.lists {
            let told = codes.map { words(code: $0, of: list) }
            #expect(Set(told).count == codes.count, "\(list) in \(language): \(told)")
            #expect(told.allSatisfy { !$0.isEmpty })
        }
    }
}
