import LocalTime
import QueueCore
import TestDice
import Testing

@testable import QueueStore

/// Figures of cases, told again from their histories alone, which only grow.
@Suite struct CaseSumTests {
    private static let local = LocalTime("Europe/Warsaw")!
    /// What was promised, from the opening or the reopening.
    private static let promise = 3.days

    @Test(arguments: Dice.seeds(orElse: 41...43)) func fromTheirHistories(_ seed: UInt64) async throws {
        print("cases: SEED=\(seed)")
        let house = try await TestHouse()
        var dice = Dice(seed: seed)
        var cases: [NewCase] = []
        for _ in 1...400 {
            house.clock.advance(by: Int.random(in: 0..<7_200_000, using: &dice))
            if cases.isEmpty || dice.isOne(in: 8) {
                cases.append(Self.new(cases.count, &dice))
                _ = try await house.database.open(cases.last!, nil, at: Self.moment(house))
            } else {
                try await Self.work(on: cases.randomElement(using: &dice)!, house, &dice)
            }
        }
        let (today, now) = (Self.local.moment(at: house.clock.now).day, house.clock.now)
        let told = try Self.histories(house, now: now, cases)
        for days in [today + -60...today, today + -2...today, today...today] {
            for group in CaseGroup.allCases {
                let found = try await house.database.caseFigures(
                    of: "test", days, by: group, now: now, Self.local)
                #expect(found.total == told.figures(days, at: now, Self.local) { _ in true })
                for (key, figures) in found.groups {
                    let expected = told.figures(days, at: now, Self.local) { $0.isIn(group, key) }
                    #expect(figures == expected, "\(group) \(key ?? "none"), SEED=\(seed)")
                }
            }
        }
        #expect(told.contains { $0.decidedAt != nil } && told.contains { $0.isOverdue(at: now) })
    }

    private static func new(_ count: Int, _ dice: inout Dice) -> NewCase {
        var new = NewCase(
            id: CaseID("c\(count)"), branch: "test", year: 2026,
            secretHash: (1...16).map { _ in UInt8.random(in: 0...255, using: &dice) },
            kind: Case.Kind.allCases.randomElement(using: &dice)!, channel: .counter, language: "en")
        new.subject.service = dice.isOne(in: 3) ? nil : dice.isOne(in: 2) ? "A" : "B"
        new.subject.causes = Cause.allCases.filter { _ in dice.isOne(in: 5) }
        return new
    }

    private static func moment(_ house: TestHouse) -> CaseMoment {
        CaseMoment(by: "ana", instant: house.clock.now) { from, _, _ in from + promise }
    }

    /// Refusals included: people try things.
    private static func work(on known: NewCase, _ house: TestHouse, _ dice: inout Dice) async throws {
        let acts: [CaseAct] = [
            .acknowledge, .begin, .begin, .decide(granted: nil), .close(.accepted), .reopen,
        ]
        do {
            _ = try await house.database.act(
                acts.randomElement(using: &dice)!, on: known.id.text, of: "test", version: nil, nil,
                at: moment(house))
        } catch {
            precondition(error is Refusal)
        }
    }

    private static func histories(
        _ house: TestHouse, now: Instant, _ cases: [NewCase]
    ) throws -> [ToldCase] {
        let steps = try house.database.texts(
            "SELECT case_id || ' ' || what || ' ' || at FROM case_step ORDER BY case_id, seq")
        return cases.map { new in
            var told = ToldCase(new: new)
            for step in steps.map({ $0.split(separator: " ") }) where step[0] == new.id.text {
                told.tell(step[1], Instant(milliseconds: Int(step[2])!), promise: promise)
            }
            return told
        }
    }
}

private struct ToldCase {
    let new: NewCase
    var openedAt = Instant(milliseconds: 0)
    var dueAt = Instant(milliseconds: 0)
    var decidedAt: Instant?
    var isClosed = false

    mutating func tell(_ what: Substring, _ at: Instant, promise: Int) {
        switch what {
        case "opened": (openedAt, dueAt) = (at, at + promise)
        case "decided": decidedAt = at
        case "closed": isClosed = true
        case "reopened": (decidedAt, isClosed, dueAt) = (nil, false, at + promise)
        default: break
        }
    }

    /// Praise waits for no answer.
    var isOpen: Bool { new.kind != .compliment && decidedAt == nil && !isClosed }
    func isOverdue(at now: Instant) -> Bool { isOpen && dueAt <= now }

    func isIn(_ group: CaseGroup, _ key: String?) -> Bool {
        switch group {
        case .kind: new.kind.rawValue == key
        case .service: new.subject.service?.text == key
        case .cause: key.map { new.subject.causes.map(\.rawValue).contains($0) } ?? new.subject.causes.isEmpty
        }
    }
}

extension [ToldCase] {
    fileprivate func figures(
        _ days: ClosedRange<BusinessDay>, at now: Instant, _ local: LocalTime, of isIn: (ToldCase) -> Bool
    ) -> CaseFigures {
        func falls(_ instant: Instant?) -> Bool {
            instant.map { days.contains(local.moment(at: $0).day) } ?? false
        }
        let cases = filter(isIn)
        let decided = cases.filter { falls($0.decidedAt) }
        return CaseFigures(
            opened: cases.count { falls($0.openedAt) }, decided: decided.count,
            decidedLate: decided.count { $0.decidedAt! > $0.dueAt }, open: cases.count(where: \.isOpen),
            overdue: cases.count { $0.isOverdue(at: now) })
    }
}
