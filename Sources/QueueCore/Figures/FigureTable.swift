/// Visits added up, all and in groups; internal and mystery visits apart.
public struct FigureTable<Key: Hashable & Sendable>: Sendable {
    private var all = VisitTally()
    private var internals = VisitTally()
    private var groups: [Key: VisitTally] = [:]
    public private(set) var mystery = 0

    public init() {}

    public var total: VisitFigures { all.figures }
    public var ofInternal: VisitFigures { internals.figures }
    public var byGroup: [Key: VisitFigures] { groups.mapValues(\.figures) }

    /// - Parameter cell: where a leg is counted, and the visit as a whole (nil); nil: in no group.
    public mutating func add(
        _ visit: PastVisit, times: (Leg) -> ServiceTimes, cell: (Leg?) -> Key?
    ) {
        guard !visit.isMystery else {
            mystery += 1
            return
        }
        guard !visit.isInternal else { return internals.add(visit, times: times) }
        all.add(visit, times: times)
        if let key = cell(nil) { groups[key, default: VisitTally()].add(visit) }
        for (place, leg) in visit.legs.enumerated() {
            guard let key = cell(leg) else { continue }
            groups[key, default: VisitTally()].add(leg, at: place, of: visit, times(leg))
        }
    }
}

extension VisitTally {
    /// A visit with all its legs.
    mutating func add(_ visit: PastVisit, times: (Leg) -> ServiceTimes) {
        add(visit)
        for (place, leg) in visit.legs.enumerated() { add(leg, at: place, of: visit, times(leg)) }
    }
}
