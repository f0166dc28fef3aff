import GRDB
import QueueCore

extension Database {
    /// Every branch as the tables hold it.
    public func load() throws(OpeningError) -> [OfficeState] {
        do {
            return try pool.read { db in
                let rows = try Row.fetchAll(db, sql: "SELECT * FROM branch ORDER BY id")
                return try rows.map { try Self.state($0, db) }
            }
        } catch {
            throw OpeningError(error)
        }
    }

    static func state(_ row: Row, _ db: GRDB.Database) throws -> OfficeState {
        let branch: String = row["id"]
        let day: Int = row["day"]
        let version: Int = row["version"]
        let openByHand: Bool? = row["open_by_hand"]
        return OfficeState(
            configuration: try configuration(branch, version, db), version: version,
            day: BusinessDay(daysSince1970: day), now: Instant(milliseconds: row["now"]), seq: row["seq"],
            lastOrdinal: row["last_ordinal"], closedServices: try closures(branch, db),
            openingByHand: openByHand.map {
                OpeningByHand(isOpen: $0, until: row.instant("by_hand_until"))
            },
            series: try tally(
                "SELECT prefix, last FROM series WHERE branch = ? AND day = ?", branch, day, db),
            issuedToday: Dictionary(
                uniqueKeysWithValues: try tally(
                    "SELECT service, count FROM issued WHERE branch = ? AND day = ?", branch, day, db
                ).map { (ServiceID($0.key), $0.value) }),
            calls: try value([Call].self, row["calls"]), lastActs: try lastActs(branch, db),
            counters: try counters(branch, db),
            // Said to be unlikely, for else SQLite reads all that the branch ever had, in the order of
            // the primary key: seconds at each start, after some years.
            tickets: try tickets(
                where: "ticket.branch = ? AND unlikely(ticket.live_day = ?)", [branch, day], db))
    }

    static func configuration(
        _ branch: String, _ version: Int, _ db: GRDB.Database
    ) throws -> QueueCore.Configuration {
        let text = try String.fetchOne(
            db, sql: "SELECT configuration FROM configuration WHERE branch = ? AND version = ?",
            arguments: [branch, version])
        guard let text else {
            throw DatabaseError(
                resultCode: .SQLITE_CORRUPT, message: "branch \(branch) has no version \(version)")
        }
        return try value(QueueCore.Configuration.self, text)
    }

    private static func tally(
        _ sql: String, _ branch: String, _ day: Int, _ db: GRDB.Database
    ) throws -> [String: Int] {
        let rows = try Row.fetchAll(db, sql: sql, arguments: [branch, day])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private static func closures(
        _ branch: String, _ db: GRDB.Database
    ) throws -> [ServiceID: ServiceClosure] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM service_closure WHERE branch = ?", arguments: [branch])
        return Dictionary(
            uniqueKeysWithValues: rows.map {
                (ServiceID($0["service"]), ServiceClosure(until: $0.instant("until")))
            })
    }

    private static func lastActs(_ branch: String, _ db: GRDB.Database) throws -> [StaffID: LastAct] {
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM last_act WHERE branch = ?", arguments: [branch])
        return Dictionary(
            uniqueKeysWithValues: try rows.map { (StaffID($0["staff"]), try value(LastAct.self, $0["act"])) })
    }

    private static func counters(_ branch: String, _ db: GRDB.Database) throws -> [Counter] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM counter WHERE branch = ? ORDER BY id", arguments: [branch])
        return try rows.map { row in
            var counter = Counter(
                id: CounterID(row["id"]), state: try row.choice("state"), staff: row.id("staff"),
                at: Instant(milliseconds: row["idle_since"]))
            let services: String? = row["services"]
            counter.services = try services.map { try value([ServiceID].self, $0) }
            counter.next = try row.optionalChoice("next")
            counter.breakUntil = row["break_until"]
            counter.breakDone = row["break_done"]
            counter.seq = row["seq"]
            return counter
        }
    }
}
