import LocalTime
import QueueCore
import TestDice
import Testing

@testable import QueueStore

/// What came of visits adds up too: from the tables and by another path it is the same.
@Suite struct QualitySumTests {
    private static let local = LocalTime("Europe/Warsaw")!
    private static let always = BusinessDay("2026-03-01")!...BusinessDay("2027-03-01")!

    /// An office after some days, and the same told from its events.
    private struct Past {
        let days: RandomDays
        let told: EventFigures
        var database: Database { days.desk.database }
        var today: BusinessDay { days.desk.office.day }

        init(_ seed: UInt64) async throws {
            print("quality after random days: SEED=\(seed)")
            var days = try await RandomDays(seed: seed, promising: true)
            for _ in 1...80 { try await days.batch() }
            var told = EventFigures(
                try await FigureSumTests.events(of: "test", in: days.desk.database))
            told.mystery = try days.desk.database.look(at: 3, of: "test")
            (self.days, self.told) = (days, told)
        }
    }

    @Test(arguments: Dice.seeds(orElse: 31...33)) func firstContactsBothWays(_ seed: UInt64) async throws {
        let past = try await Past(seed)
        let (database, told, today) = (past.database, past.told, past.today)
        for within in [0, 2, 14] {
            let found = try await database.firstContact(
                "test", from: Self.always.lowerBound, to: Self.always.upperBound, today: today, within: within
            )
            #expect(found == told.firstContact(Self.always, today: today, within: within), "SEED=\(seed)")
        }
        let watched = told.firstContact(Self.always, today: today, within: 0).map(\.observed)
        #expect(watched.reduce(0, +) > 0, "a walk that saw little")
    }

    @Test(arguments: Dice.seeds(orElse: 34...36)) func reasonsAndCauses(_ seed: UInt64) async throws {
        let past = try await Past(seed)
        let (database, told, today) = (past.database, past.told, past.today)
        for days in [Self.always, today...today, today + -2...today] {
            let reasons = try await database.reasons(of: "test", days)
            let told1 = told.counts(days, of: { $0.reason.map { [$0] } ?? [] }) { span, _ in span.service.text
            }
            #expect(Set(reasons) == told1, "SEED=\(seed)")
            for group in CauseGroup.allCases {
                let causes = try await database.causes(of: "test", days, by: group, Self.local)
                let expected = told.counts(days, of: { $0.causes.map(\.rawValue) }) { $1.cell(group, $0) }
                #expect(Set(causes) == expected, "by \(group), SEED=\(seed)")
            }
        }
        #expect(try await database.reasons(of: "test", Self.always).count > 1, "a walk that saw little")
    }

    @Test(arguments: Dice.seeds(orElse: 37...38)) func peopleBySkill(_ seed: UInt64) async throws {
        let past = try await Past(seed)
        let (database, told) = (past.database, past.told)
        let found = try await database.clerkFigures(of: "test", Self.always)
        for (skill, figures) in found {
            func isOf(_ span: EventFigures.Span?) -> Bool {
                span?.service == skill.service && span?.staff == skill.clerk
            }
            let expected = told.figures(
                Self.always, visit: { story in isOf(story.spans.last { $0.staff != nil }) },
                span: { _, span in isOf(span) })
            #expect(figures == expected, "\(skill), SEED=\(seed)")
        }
        #expect(Set(found.keys.map(\.clerk)).count > 2, "a walk that saw few")
    }

    /// Those who answered are counted by hand, and shown in whole groups.
    @Test(arguments: Dice.seeds(orElse: 39...40)) func answersAndTheirRate(_ seed: UInt64) async throws {
        let past = try await Past(seed)
        let (database, told) = (past.database, past.told)
        let served = told.counted(Self.always).filter { $0.story.ending?.closedAs == .served }
        var (dice, given) = (Dice(seed: seed), [ServiceID: [BusinessDay: [SurveyAnswer]]]())
        for (id, story) in served.sorted(by: { $0.id.text < $1.id.text }) where dice.isOne(in: 3) {
            let answer = SurveyAnswer(
                service: story.spans[0].service, day: story.day,
                resolved: SurveyAnswer.Resolved.allCases.randomElement(using: &dice)!,
                attention: Int.random(in: 1...5, using: &dice))
            let keys = (1...2).map { _ in (1...16).map { _ in UInt8.random(in: 0...255, using: &dice) } }
            _ = try await database.take(
                answer, comment: nil, of: id, in: "test", minimum: 3, keys: keys, nil, at: story.at)
            given[answer.service, default: [:]][answer.day.month.lowerBound, default: []].append(answer)
        }
        let all = given.values.flatMap(\.values)
        let response = try await database.answered(of: "test", Self.always)
        #expect(response.served == served.count && response.answered == all.reduce(0) { $0 + $1.count })
        let shown = try await database.survey(of: "test", Self.always)
        for group in shown.groups {
            let expected = given[group.service]!.values.flatMap { $0.prefix($0.count / 3 * 3) }
            #expect(SurveyFigures(group.answers) == SurveyFigures(expected), "SEED=\(seed)")
        }
        #expect(shown.withheld == all.reduce(0) { $0 + $1.count % 3 } && response.answered > 3)
    }
}

extension BusinessDay {
    fileprivate func cell(_ group: CauseGroup, _ span: EventFigures.Span) -> String? {
        switch group {
        case .service: span.service.text
        case .product: nil
        case .month: String(description.prefix(7))
        }
    }
}
