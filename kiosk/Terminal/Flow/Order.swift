import Foundation
import QueueCore
import QueueWire
import Words

/// All that a ticket is asked for with.
public struct Order: Equatable, Sendable {
    public let service: ServiceID
    /// Makes one ticket of it however often it is asked for.
    public let key: String
    /// nil: the branch's only one.
    public var priority: PriorityID?
    public let language: Language
    /// What the visitor was asked, with an empty text where the answer was none.
    var answers: [KioskRule.Question: String] = [:]
    /// The question that was answered with what cannot be an answer, and stands there again.
    var misread: KioskRule.Question?
    /// The service's own questions, by id, in the same way.
    var told: [String: String] = [:]

    /// An answer, nil where there is none.
    public func answer(_ question: KioskRule.Question) -> String? {
        answers[question].flatMap { $0.isEmpty ? nil : $0 }
    }

    func isSame(as other: Order) -> Bool {
        service == other.service && priority == other.priority && language == other.language
            && answers == other.answers && told == other.told
    }
}

extension Order {
    /// The same, to be asked for anew.
    init(_ order: Order, key: String) {
        self.init(
            service: order.service, key: key, priority: order.priority, language: order.language,
            answers: order.answers, told: order.told)
    }
}

/// Why a visitor gets no ticket.
public enum Hindrance: Equatable, Sendable {
    /// The office gives none out now; in its own words, where it has some.
    case office(RefusalPhrase, String?)
    /// Something is wrong that a visitor cannot put right, and what: for those who can.
    case fault(String)
}

/// What leads to a ticket that was taken before.
public enum Pointer: Equatable, Sendable {
    /// The six characters on the ticket.
    case code(String)
    /// The last part of the link in the ticket's picture code.
    case secret(String)

    /// From what was typed or scanned; nil for what can be neither.
    init?(_ text: String) {
        let sign = { (character: Character) in
            character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
        }
        if let start = text.range(of: "/v/", options: .backwards)?.upperBound {
            let secret = text[start...].prefix(while: sign)
            guard !secret.isEmpty else { return nil }
            self = .secret(String(secret))
        } else {
            let code = text.filter { !$0.isWhitespace && $0 != "-" }
            guard (4...12).contains(code.count), code.allSatisfy(sign) else { return nil }
            self = .code(code.uppercased())
        }
    }
}
