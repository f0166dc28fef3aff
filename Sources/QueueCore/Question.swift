/// One thing that visitors for a service are asked.
public struct Question: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, CaseIterable, Sendable { case text, number, date, choice }
    /// Where it is asked.
    public enum Place: String, Codable, CaseIterable, Sendable { case kiosk, counter, both }

    public var id: String
    public var names: Texts
    public var kind: Kind
    /// Of a choice, never empty; of all else, empty.
    public var choices: [Choice]
    public var isRequired: Bool
    public var place: Place

    /// One of the answers that may be given.
    public struct Choice: Hashable, Codable, Sendable {
        public var id: String
        public var names: Texts

        public init(id: String, names: Texts = [:]) {
            self.id = id
            self.names = names
        }
    }

    public init(
        id: String, names: Texts = [:], kind: Kind = .text, choices: [Choice] = [], isRequired: Bool = false,
        place: Place = .both
    ) {
        self.id = id
        self.names = names
        self.kind = kind
        self.choices = choices
        self.isRequired = isRequired
        self.place = place
    }

    public var isAskedAtKiosk: Bool { place != .counter }
    /// A visit is not closed without an answer.
    public var isRequiredToClose: Bool { isRequired && place != .kiosk }

    /// Why this cannot be an answer, in words; nil where it can.
    public func fault(in answer: String) -> String? {
        switch kind {
        case .text: nil
        case .number: answer.isPlainNumber ? nil : "must be a number such as 12 or -3.5"
        case .date: BusinessDay(answer) == nil ? "must be a date like 2026-01-13" : nil
        case .choice:
            choices.contains { $0.id == answer }
                ? nil : "must be one of: \(choices.map(\.id).joined(separator: ", "))"
        }
    }
}

extension String {
    /// Digits, at most one point between them, and a sign before them.
    fileprivate var isPlainNumber: Bool {
        let digits = hasPrefix("-") ? dropFirst() : self[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        return areDigits && parts.count <= 2
    }
}

extension VisitRule {
    public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

    /// Those that a kiosk must have answers to, and has not.
    public func unanswered(atKiosk answered: some Collection<String>) -> [String] {
        questions.filter { $0.isRequired && $0.isAskedAtKiosk && !answered.contains($0.id) }.map(\.id)
    }
}
