import Foundation
import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

/// What the server is to do once or to tell, beside giving out a ticket, however often it has to be asked.
public struct Errand: Equatable, Sendable {
    public enum What: Equatable, Sendable {
        /// To check in, by the code of an appointment.
        case arrive(code: String)
        case answer(Opinion)
        case open(Matter)
        /// How a case stands.
        case read(CaseKey)
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
    case standing(PublicCase)
}

/// What is read, and gone from the screen with the next key.
public enum Outcome: Equatable, Sendable {
    /// No, and why, in words.
    case declined(title: String, detail: String?)
    case thanked
    case opened(Receipt)
    case standing(Standing)
}

/// What a visitor takes along of a case.
public struct Receipt: Equatable, Sendable {
    let kind: Case.Kind
    let number: String
    let secret: String
    let link: String?
    /// What is told at once.
    let acknowledgement: String?
    var paper: Slip.Paper

    init(_ opened: CaseOpened) {
        kind = opened.case.kind
        number = opened.case.number
        secret = opened.secret
        link = opened.link
        acknowledgement = opened.acknowledgement
        paper = opened.printJob == nil ? .none : .printing
    }
}

/// How a case stands, for whoever has its secret. What was written to its customer is not for a hall.
public struct Standing: Equatable, Sendable {
    let number: String
    let kind: Case.Kind
    let state: String
    let isOverdue: Bool
    /// When there will be an answer; nil: there is one, or none is due.
    let dueAt: Instant?
    let decision: String?

    init(_ told: PublicCase) {
        number = told.number
        kind = told.kind
        state = told.stateText
        isOverdue = told.isOverdue
        dueAt = told.kind == .compliment || told.decidedAt != nil || told.closedAt != nil ? nil : told.dueAt
        decision = told.decision
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
