import OfficeFile
import QueueCore
import Testing

@Suite struct ExampleTests {
    private let office: Configuration
    private let warnings: [OfficeFile.Finding]

    init() throws {
        let file = try OfficeFile.read(OfficeFile.example, file: "example.yaml")
        office = file.configuration
        warnings = file.warnings
    }

    @Test func readsWithoutAWord() {
        #expect(warnings.isEmpty)
        #expect(office.branch == "example")
        #expect(office.hours == .always)
        #expect(office.kiosk.openTo == ["127.0.0.1/32", "::1/128"])
        #expect(office.kiosk.ask == [.name] && office.kiosk.longQueue == 15 && office.kiosk.print)
        #expect(!office.console.blind && !office.reasons.pause.isEmpty)
    }

    @Test func everyTextIsThereInSixLanguages() {
        let texts =
            [office.name, office.help] + office.priorities.map(\.names) + office.groups.map(\.names)
            + office.services.map(\.names) + office.counters.map(\.name) + office.notices.map(\.text)
            + (office.reasons.pause + office.reasons.hold + office.reasons.absence).map(\.names)
            + office.plans.all.map(\.names) + office.services.flatMap { $0.visit.texts }
        #expect(office.languages == ["en", "sl", "nb", "nl", "hu", "pl"])
        for text in texts { #expect(Set(text.keys) == Set(office.languages), "\(text)") }
    }

    /// Every screen has something to show: a checklist, questions, reasons, slots, what is due, a plan.
    @Test func everyScreenHasSomethingToShow() {
        let visits = office.services.map(\.visit)
        #expect(visits.contains { !$0.procedure.isEmpty } && visits.contains { !$0.notices.isEmpty })
        #expect(Set(visits.flatMap(\.questions).map(\.kind)).count >= 3)
        #expect(visits.flatMap(\.reasons).count >= 8 && office.services.contains { $0.slots != nil })
        #expect(!office.cases.due.isEmpty && !office.plans.all.isEmpty && office.cost != nil)
        #expect(office.figures.clerks && office.lastIssue.expected && !office.retention.isEmpty)
    }

    @Test func aDigitChoosesAGroupAndADigitAService() {
        #expect((2...3).contains(office.groups.count))
        for group in office.groups {
            #expect((1...9).contains(office.services.count { $0.group == group.id }))
        }
        #expect(office.services.allSatisfy { $0.isInternal == ($0.group == nil) })
        #expect(Set(office.services.map(\.prefix)).count == office.services.count)
    }

    @Test func everyServiceHasAClerkAndEveryRoleAPerson() {
        let clerks = office.staff.filter { $0.role == .clerk }
        for service in office.services {
            #expect(clerks.contains { $0.services?.contains(service.id) ?? true }, "\(service.id)")
        }
        #expect(office.staff.map(\.user) == ["desk1", "desk2", "desk3", "lead", "audit"])
        #expect(office.staff.map(\.role).suffix(2) == [.supervisor, .auditor])
    }

    @Test func tiersOfTheLastCounter() {
        #expect(
            office.counter("5")?.tiers == [
                ["complaint", "backoffice"], ["technical", "claim"], ["information", "account"],
            ])
    }
}

extension VisitRule {
    fileprivate var texts: [Texts] {
        procedure.map(\.names) + reasons.map(\.names) + notices.map(\.notice.text)
            + questions.map(\.names) + questions.flatMap { $0.choices.map(\.names) }
    }
}
