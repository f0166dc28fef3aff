import Foundation
import GRDB
import QueueCore

// Cases from their rows.

extension Database {
    /// A case of this branch, by id or number.
    public func caseRecord(_ name: String, of branch: BranchID) async throws -> CaseRecord? {
        try await pool.read {
            try Self.record(
                "case_file.branch = ?1 AND (case_file.id = ?2 OR number = ?2)", [branch.text, name], $0)
        }
    }

    public func caseRecord(_ id: CaseID) async throws -> CaseRecord? {
        try await pool.read { try Self.record("case_file.id = ?", [id.text], $0) }
    }

    /// The case that this secret opens.
    public func caseRecord(secretHash: [UInt8]) async throws -> CaseRecord? {
        try await pool.read { try Self.record("secret_hash = ?", [Data(secretHash)], $0) }
    }

    /// Those that are due first in front, behind the place where an earlier page ended.
    public func cases(
        of branch: BranchID, _ filter: CaseFilter, after: (due: Int, id: String)?, limit: Int
    ) async throws -> [Case] {
        var condition = "case_file.branch = ?"
        var arguments: StatementArguments = [branch.text]
        func narrow(_ text: String, _ values: StatementArguments) {
            condition += " AND " + text
            arguments += values
        }
        if let state = filter.state { narrow("state = ?", [state.rawValue]) }
        if let kind = filter.kind { narrow("kind = ?", [kind.rawValue]) }
        if let owner = filter.owner { narrow("owner = ?", [owner.text]) }
        if let reference = filter.reference {
            narrow("case_file.id IN (SELECT case_id FROM case_person WHERE reference = ?)", [reference])
        }
        if let instant = filter.overdueAt {
            narrow(
                "kind <> 'compliment' AND decided_at IS NULL AND closed_at IS NULL AND due_at <= ?",
                [instant.milliseconds])
        }
        if let praised = filter.praised {
            let places = praised.services.map { _ in "?" }.joined(separator: ", ")
            narrow(
                "(praised_staff = ? OR praised_service IN (\(places)))",
                StatementArguments([praised.staff.text] + praised.services.map(\.text)))
        }
        if let after { narrow("(due_at, case_file.id) > (?, ?)", [after.due, after.id]) }
        arguments += [limit]
        let (query, values) = (condition + " ORDER BY due_at, case_file.id LIMIT ?", arguments)
        return try await pool.read { try Self.cases(query, values, $0) }
    }

    /// Open cases of a customer, for whoever serves them.
    public func openCases(of reference: String, in branch: BranchID) async throws -> [Case] {
        try await pool.read {
            try Self.cases(
                """
                case_file.branch = ? AND state <> 'closed'
                AND case_file.id IN (SELECT case_id FROM case_person WHERE reference = ?)
                ORDER BY due_at, case_file.id
                """, [branch.text, reference], $0)
        }
    }

    /// Who has read the praise in a case, and when first.
    public func readings(of id: CaseID) async throws -> [StaffID: Instant] {
        try await pool.read { db in
            let rows = try Row.fetchAll(
                db.cached(
                    """
                    SELECT staff, min(at) FROM case_step WHERE case_id = ? AND what = 'read'
                    AND staff IS NOT NULL GROUP BY staff
                    """), arguments: [id.text])
            return Dictionary(
                uniqueKeysWithValues: rows.map { (StaffID($0[0]), Instant(milliseconds: $0[1])) })
        }
    }

    private static func record(
        _ condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> CaseRecord? {
        guard let known = try cases(condition, arguments, db).first else { return nil }
        let language = try String.fetchOne(
            db.cached("SELECT language FROM case_file WHERE id = ?"), arguments: [known.id.text])
        return CaseRecord(
            known: known, language: language ?? "en", person: try person(of: known.id, db),
            steps: try steps(of: known.id, db))
    }

    /// `condition` speaks of the table `case_file`, and may end with an order.
    static func cases(
        _ condition: String, _ arguments: StatementArguments, _ db: GRDB.Database
    ) throws -> [Case] {
        try Row.fetchAll(
            db.cached("SELECT * FROM case_file WHERE \(condition)"), arguments: arguments
        ).map { try Self.oneCase($0, db) }
    }

    private static func oneCase(_ row: Row, _ db: GRDB.Database) throws -> Case {
        let id: String = row["id"]
        let causes = try String.fetchAll(
            db.cached("SELECT cause FROM case_cause WHERE case_id = ?"), arguments: [id])
        var praised: Praised?
        if let staff: StaffID = row.id("praised_staff") { praised = .staff(staff) }
        if let service: ServiceID = row.id("praised_service") { praised = .service(service) }
        var known = Case(
            id: CaseID(id), number: row["number"], branch: BranchID(row["branch"]),
            kind: try row.choice("kind"), channel: try row.choice("channel"), visit: row.id("visit"),
            praised: praised, openedAt: Instant(milliseconds: row["opened_at"]),
            subject: CaseSubject(
                service: row.id("service"), severity: try row.choice("severity"),
                causes: causes.compactMap { Cause(rawValue: $0) }, remedy: try row.optionalChoice("remedy"),
                product: row["product"], priceAgreed: row["price_agreed"],
                priceCharged: row["price_charged"]), dueAt: Instant(milliseconds: row["due_at"]))
        known.state = try row.choice("state")
        known.owner = row.id("owner")
        known.countedFrom = Instant(milliseconds: row["counted_from"])
        known.acknowledgedAt = row.instant("acknowledged_at")
        known.decidedAt = row.instant("decided_at")
        known.granted = try row.optionalChoice("granted")
        known.closedAt = row.instant("closed_at")
        known.closedAs = try row.optionalChoice("closed_as")
        known.reopenings = row["reopenings"]
        known.version = row["version"]
        return known
    }

    private static func person(of id: CaseID, _ db: GRDB.Database) throws -> CasePerson {
        let row = try Row.fetchOne(
            db.cached("SELECT * FROM case_person WHERE case_id = ?"), arguments: [id.text])
        guard let row else { return CasePerson() }
        let purchasedOn: String? = row["purchased_on"]
        return CasePerson(
            name: row["name"], phone: row["phone"], email: row["email"], reference: row["reference"],
            purchasedOn: purchasedOn.flatMap { BusinessDay($0) }, warranty: row["warranty"],
            asked: row["asked"])
    }

    private static func steps(of id: CaseID, _ db: GRDB.Database) throws -> [CaseStepRecord] {
        try Row.fetchAll(
            db.cached(
                """
                SELECT case_step.*, text FROM case_step LEFT JOIN case_text USING (case_id, seq)
                WHERE case_id = ? ORDER BY seq
                """), arguments: [id.text]
        ).map { row in
            var letter: Letter?
            if let medium: Letter.Medium = try row.optionalChoice("medium") {
                letter = Letter(
                    try row.choice("detail"), medium, at: Instant(milliseconds: row["happened_at"]))
            }
            return CaseStepRecord(
                seq: row["seq"], at: Instant(milliseconds: row["at"]), staff: row.id("staff"),
                what: try row.choice("what"), detail: row["detail"], letter: letter, text: row["text"])
        }
    }
}
