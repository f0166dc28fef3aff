import GRDB
import LocalTime
import QueueCore

extension Database {
    /// Goes through a branch's days again, event by event, each with the office as it stood after it.
    public func replay(
        _ branch: BranchID, _ each: (_ event: Event, _ office: Office, _ moment: Moment) throws -> Void
    ) throws {
        try pool.read { db in
            let first = try Int.fetchOne(
                db, sql: "SELECT min(seq) FROM event WHERE branch = ? AND type = 'dayOpened'",
                arguments: [branch.text])
            guard let first else { return }
            let rows = try Row.fetchCursor(
                db, sql: "SELECT body FROM event WHERE branch = ? AND seq >= ? ORDER BY seq",
                arguments: [branch.text, first])
            var past: (office: Office, clock: LocalClock)?
            while let row = try rows.next() {
                let event = try value(Event.self, row["body"])
                if past == nil, case .office(.dayOpened(let opening)) = event.what {
                    let plan = try Self.configuration(branch.text, opening.version, db)
                    let office = Office(opening: opening, plan, seq: first - 1, at: event.at)
                    past = (office, LocalClock(of: office))
                }
                past?.office.apply(event)
                guard past != nil else { continue }
                let moment = past!.clock.moment(at: event.at)
                try each(event, past!.office, moment)
            }
        }
    }
}
