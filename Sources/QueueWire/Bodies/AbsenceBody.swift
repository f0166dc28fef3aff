/// Why somebody who was called is not there, as far as the clerk can say.
public struct AbsenceBody: Codable, Sendable {
    public var reason: String?
    public init(reason: String? = nil) { self.reason = reason }
}
