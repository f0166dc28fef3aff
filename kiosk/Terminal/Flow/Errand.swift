import Foundation
import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

/// What the server is to do once, beside giving out a ticket, however often it has to be asked.
public struct Errand: Equatable, Sendable {
    public enum What: Equatable, Sendable {
        /// To check in, by the code of an appointment.
        case arrive(code: String)
        case answer(Opinion)
        case open(Matter)
    }

    public let key: String
    public let language: Language
    public let what: What
}

/// What came of an errand.
public enum Sent: Sendable {
    case ticket(Issued)
    case answered(Answered)
    case opened(CaseOpened)
}

/// What is read, and gone from the screen with the next key.
public enum Outcome: Equatable, Sendable {
    /// No, and why, in words.
    case declined(title: String, detail: String?)
    case thanked
    case opened(Receipt)
}

/// What a visitor takes along of a case.
public struct Receipt: Equatable, Sendable {
    let kind: Case.Kind
    let number: String
    let secret: String
    let link: String?
    /// What is told at once.
    let acknowledgement: String?

    init(_ opened: CaseOpened) {
        kind = opened.case.kind
        number = opened.case.number
        secret = opened.secret
        link = opened.link
        acknowledgement = opened.acknowledgement
    }
}

extension Field {
    /// Without gaps at its ends; nil where nothing is left.
    var told: String? {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// As if it was typed just now: where the cursor stands is no part of what is said.
    var settled: Field { Field(told ?? "", limit: limit) }
}
