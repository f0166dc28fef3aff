/// For how many days after its end something personal is kept, by kind; nil: until somebody erases it.
public struct RetentionRule: Hashable, Codable, Sendable, AddedLater {
    public enum Kind: String, Codable, CaseIterable, Sendable {
        case visitors, answers, notes, logs, cases, promises, appointments, comments
    }

    public var days: [String: Int]

    public init() { self.init(days: [:]) }
    public init(days: [Kind: Int]) {
        self.days = Dictionary(uniqueKeysWithValues: days.map { ($0.key.rawValue, $0.value) })
    }

    public func days(_ kind: Kind) -> Int? { days[kind.rawValue] }
    public var isEmpty: Bool { days.isEmpty }
}
