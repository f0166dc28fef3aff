/// What a branch lets be told of its figures.
public struct FigureRule: Hashable, Codable, Sendable, AddedLater {
    /// By clerk too, to supervisors alone.
    public var clerks: Bool

    public init() { self.init(clerks: false) }
    public init(clerks: Bool) { self.clerks = clerks }
}

/// What an hour at a counter costs.
public struct CostRule: Hashable, Codable, Sendable {
    /// ISO 4217.
    public var currency: String
    /// In the currency's minor units (cents).
    public var perHour: Int

    public init(currency: String, perHour: Int) {
        self.currency = currency
        self.perHour = perHour
    }

    /// In minor units, rounded.
    public func cost(ofSeconds seconds: Int) -> Int { (seconds * perHour + 1_800) / 3_600 }
}
