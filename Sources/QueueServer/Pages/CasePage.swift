import Foundation
import QueueCore
import QueueStore
import Words

/// The page behind a case's link: plain HTML without scripts. It shows how the case stands and what the
/// office said, never who brought it.
struct CasePage {
    var record: CaseRecord
    var office: String
    var state: String
    var isOverdue: Bool
    var zone: TimeZone
    var words: Words

    var html: String {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <title>\(record.known.number.escaped) · \(office.escaped)</title>
        <style>\(VisitPage.style)h1{font-size:2.5rem}dl{text-align:left}dt{font-weight:bold}</style>
        </head>
        <body>
        <p>\(office.escaped)</p>
        <h1>\(record.known.number.escaped)</h1>
        <p>\(words(code: record.known.kind.rawValue, of: .ofCase).escaped)</p>
        <p><strong>\(state.escaped)</strong></p>
        <p>\(promise.escaped)</p>
        \(decision)
        \(letters)
        </body>
        </html>
        """
    }

    /// By when there is an answer, as long as there is none.
    private var promise: String {
        guard record.known.kind != .compliment, record.known.decidedAt == nil, record.known.closedAt == nil
        else { return "" }
        return isOverdue
            ? words(.caseLateSorry)
            : words(.caseAnswerBy, ["day": words.lastDay(before: record.known.dueAt, in: zone)])
    }

    private var decision: String {
        guard let decision = record.decision else { return "" }
        return "<dl><dt>\(words(.caseOurDecision).escaped)</dt><dd>\(decision.escaped)</dd></dl>"
    }

    private var letters: String {
        guard !record.letters.isEmpty else { return "" }
        let items = record.letters.map { letter in
            let day = words.date(Date(letter.at), in: zone)
            let medium = words(code: letter.medium.rawValue, of: .medium)
            let direction = words(code: letter.direction.rawValue, of: .direction)
            return
                "<dt>\("\(day) · \(medium) \(direction)".escaped)</dt>"
                + "<dd>\((letter.text ?? "–").escaped)</dd>"
        }
        return "<h2>\(words(.caseLetters).escaped)</h2><dl>\(items.joined(separator: "\n"))</dl>"
    }
}
