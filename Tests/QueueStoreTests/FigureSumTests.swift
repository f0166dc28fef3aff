import LocalTime
import QueueCore
import TestDice
import Testing

@testable import QueueStore

/// Figures add up: from the tables and from the log of events they are the same.
@Suite struct FigureSumTests {
    private static let local = LocalTime("Europe/Warsaw")!
    private static let always = BusinessDay("2026-03-01")!...BusinessDay("2027-03-01")!

    /// SEED=n in the environment replays one.
    @Test(arguments: Dice.seeds(orElse: 21...24)) func fromTheEventsByAnotherPath(_ seed: UInt64) async throws
    {
        print("figures after random days: SEED=\(seed)")
        var days = try await RandomDays(seed: seed, promising: true)
        for _ in 1...80 { try await days.batch() }
        let database = days.desk.database
        for branch in ["test", "other"] as [BranchID] {
            var told = try await EventFigures(Self.events(of: branch, in: database))
            told.mystery = try database.look(at: 3, of: branch)
            let table = try await database.visitFigures(of: branch, Self.always, by: nil, Self.local)
            #expect(table.total == told.figures(Self.always), "SEED=\(seed)")
            #expect(table.total.waiting.n > 0 && table.total.withinTarget.of > 0, "a walk that saw little")
            try await groupsAreTheSame(told, branch, database, "SEED=\(seed)")
        }
    }

    private func groupsAreTheSame(
        _ told: EventFigures, _ branch: BranchID, _ database: Database, _ seed: Comment
    ) async throws {
        func hour(_ at: Instant) -> Int { Self.local.moment(at: at).minute / 60 }
        for group in FigureGroup.allCases {
            let table = try await database.visitFigures(of: branch, Self.always, by: group, Self.local)
            for (key, figures) in table.byGroup {
                let expected = told.figures(
                    Self.always, visit: { $0.cell(group, hour) == key },
                    span: { $0.cell($1, group, hour) == key })
                #expect(figures == expected, "\(group) \(key ?? "none"), \(seed)")
            }
            #expect(table.byGroup.values.reduce(0) { $0 + $1.issued } == table.total.issued)
            #expect(table.byGroup.values.reduce(0) { $0 + $1.serving.n } == table.total.serving.n)
        }
    }

    /// Each business day alone, and all of them together.
    @Test func daysAddUp() async throws {
        var days = try await RandomDays(seed: 25, promising: true)
        for _ in 1...80 { try await days.batch() }
        let database = days.desk.database
        let told = try await EventFigures(Self.events(of: "test", in: database))
        var issued = 0
        for day in Set(told.stories.values.map(\.day)) {
            let table = try await database.visitFigures(of: "test", day...day, by: nil, Self.local)
            #expect(table.total == told.figures(day...day))
            issued += table.total.issued
        }
        let visits = told.counted(Self.always).count { $0.story.contact == nil }
        #expect(issued == visits && visits > 50)
    }

    static func events(of branch: BranchID, in database: Database) async throws -> [Event] {
        try await database.events(branch, after: 0, limit: 1_000_000).map { try value(Event.self, $0.body) }
    }
}

extension EventFigures.Story {
    fileprivate func cell(_ group: FigureGroup, _ hour: (Instant) -> Int) -> String? {
        let last = spans.last { $0.staff != nil }
        return switch group {
        case .service: spans.first?.service.text
        case .counter: last?.counter?.text
        case .clerk: last?.staff?.text
        case .channel: channel
        case .hour: hour(at) < 10 ? "0\(hour(at))" : "\(hour(at))"
        }
    }

    fileprivate func cell(
        _ span: EventFigures.Span, _ group: FigureGroup, _ hour: (Instant) -> Int
    ) -> String? {
        switch group {
        case .service: span.service.text
        case .counter: span.counter?.text
        case .clerk: span.staff?.text
        case .channel: channel
        case .hour: hour(span.from) < 10 ? "0\(hour(span.from))" : "\(hour(span.from))"
        }
    }
}

extension Database {
    /// So many of a branch's visits were those of people who only came to look.
    func look(at count: Int, of branch: BranchID) throws -> Set<TicketID> {
        let served = try texts(
            "SELECT id FROM ticket WHERE branch = '\(branch)' AND closed_as = 'served' ORDER BY id")
        for id in served.prefix(count) {
            try run(
                """
                INSERT INTO mystery_code (id, branch, code_hash, added_at, until)
                VALUES ('\(id)', '\(branch)', randomblob(16), 0, 99999)
                """)
            try run(
                """
                INSERT INTO mystery_visit (code, ticket, branch, day, service, steps)
                VALUES ('\(id)', '\(id)', '\(branch)', 20514, 'A', '[]')
                """)
        }
        return Set(served.prefix(count).map { TicketID($0) })
    }
}
