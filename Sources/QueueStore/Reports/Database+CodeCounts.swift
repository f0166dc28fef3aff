import GRDB
import LocalTime
import QueueCore

/// By what causes are told apart.
public enum CauseGroup: String, CaseIterable, Codable, Sendable { case service, product, month }

extension Database {
    /// Why visits ended as they did: the codes that clerks chose, by service, with those of the weeks
    /// before.
    public func reasons(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>
    ) async throws -> [CodeCount] {
        try await pool.read { db in
            var counts = CodeCounts(days)
            let sql = "SELECT day, service, reason FROM (\(Self.coded)) WHERE reason IS NOT NULL"
            let rows = try Row.fetchCursor(
                db.cached(sql), arguments: Self.arguments(branch, counts.both))
            while let row = try rows.next() {
                counts.add(row[2], group: row[1], on: BusinessDay(daysSince1970: row[0]))
            }
            return counts.all
        }
    }

    /// Why people were dissatisfied: from the logs of visits and contacts, and from cases opened.
    public func causes(
        of branch: BranchID, _ days: ClosedRange<BusinessDay>, by group: CauseGroup?, _ local: LocalTime
    ) async throws -> [CodeCount] {
        try await pool.read { db in
            var counts = CodeCounts(days)
            let logged = """
                SELECT day, service, value FROM (\(Self.coded)), json_each(causes) WHERE causes IS NOT NULL
                """
            let rows = try Row.fetchCursor(
                db.cached(logged), arguments: Self.arguments(branch, counts.both))
            while let row = try rows.next() {
                let day = BusinessDay(daysSince1970: row[0])
                // A visit is about no product that anybody has named.
                counts.add(row[2], group: group.flatMap { $0.cell(row[1], nil, day) }, on: day)
            }
            var clock = LocalClock(local)
            let cases = try Row.fetchCursor(
                db.cached(Self.caseCauseSQL), arguments: Self.arguments(branch, counts.both, local))
            while let row = try cases.next() {
                let day = clock.moment(at: Instant(milliseconds: row[0])).day
                counts.add(row[3], group: group.flatMap { $0.cell(row[1], row[2], day) }, on: day)
            }
            return counts.all
        }
    }

    /// Instants instead of days: from the first one's midnight up to, and without, the one behind the last.
    static func arguments(
        _ branch: BranchID, _ days: ClosedRange<BusinessDay>, _ local: LocalTime
    ) -> StatementArguments {
        [
            "branch": branch.text, "from": local.instant(days.lowerBound, minute: 0).milliseconds,
            "until": local.instant(days.upperBound + 1, minute: 0).milliseconds,
        ]
    }

    /// What was logged of legs and contacts of these days, without internal and mystery visits.
    private static let coded = """
        SELECT day, service, reason, causes FROM ticket
        CROSS JOIN leg ON leg.branch = ticket.branch AND leg.ordinal = ticket.ordinal
        WHERE ticket.branch = :branch AND day BETWEEN :from AND :to AND internal = 0
        AND (reason IS NOT NULL OR causes IS NOT NULL)
        AND ticket.id NOT IN (SELECT ticket FROM mystery_visit)
        UNION ALL SELECT day, service, reason, causes FROM contact
        WHERE branch = :branch AND day BETWEEN :from AND :to AND internal = 0
        """

    private static let caseCauseSQL = """
        SELECT opened_at, service, product, cause FROM case_file JOIN case_cause ON case_id = id
        WHERE branch = :branch AND opened_at >= :from AND opened_at < :until
        """
}

extension CauseGroup {
    fileprivate func cell(_ service: String?, _ product: String?, _ day: BusinessDay) -> String? {
        switch self {
        case .service: service
        case .product: product
        case .month: String(day.description.prefix(7))
        }
    }
}

/// Codes of two spans, being counted.
private struct CodeCounts {
    private struct Key: Hashable {
        var group: String?
        var code: String
    }

    private let days: ClosedRange<BusinessDay>
    private let before: ClosedRange<BusinessDay>
    private var counts: [Key: (now: Int, earlier: Int)] = [:]

    init(_ days: ClosedRange<BusinessDay>) {
        self.days = days
        before = days.weeksBefore
    }

    var both: ClosedRange<BusinessDay> { before.lowerBound...days.upperBound }

    mutating func add(_ code: String, group: String?, on day: BusinessDay) {
        let key = Key(group: group, code: code)
        if days.contains(day) { counts[key, default: (0, 0)].now += 1 }
        if before.contains(day) { counts[key, default: (0, 0)].earlier += 1 }
    }

    var all: [CodeCount] {
        counts.map { CodeCount(group: $0.group, code: $0.code, now: $1.now, earlier: $1.earlier) }
    }
}
