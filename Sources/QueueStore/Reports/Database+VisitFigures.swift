import GRDB
import LocalTime
import QueueCore

/// Whose figures, and of which service.
public struct ClerkSkill: Hashable, Sendable {
    public var service: ServiceID
    public var clerk: StaffID

    public init(service: ServiceID, clerk: StaffID) {
        self.service = service
        self.clerk = clerk
    }
}

extension Database {
    /// The visits of these days added up, in groups if there is one to tell apart by. The group nil is of
    /// those whom it does not fit: nobody called them.
    public func visitFigures(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>, by group: FigureGroup?, _ local: LocalTime
    ) async throws -> FigureTable<String?> {
        try await pool.read { db in
            let rules = try PastRules(branch, db)
            var clock = LocalClock(local)
            func hour(_ instant: Instant) -> Int { clock.moment(at: instant).minute / 60 }
            var table = FigureTable<String?>()
            try Self.forEachVisit(of: branch, days, db) { visit in
                table.add(visit, times: rules.times) { leg in
                    guard let group else { return nil }
                    return .some(
                        leg.map { visit.cell(group, of: $0, hour: hour) } ?? visit.cell(group, hour: hour))
                }
            }
            return table
        }
    }

    /// How people serve, each service for itself.
    public func clerkFigures(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws -> [ClerkSkill: VisitFigures] {
        try await pool.read { db in
            let rules = try PastRules(branch, db)
            var table = FigureTable<ClerkSkill>()
            try Self.forEachVisit(of: branch, days, db) { visit in
                table.add(visit, times: rules.times) { leg in
                    let leg = leg ?? visit.legs.last { $0.staff != nil }
                    return leg.flatMap { leg in
                        leg.staff.map { ClerkSkill(service: leg.service, clerk: $0) }
                    }
                }
            }
            return table.byGroup
        }
    }
}
