import QueueCore
import Testing

@testable import Console

@Suite struct AlarmTests {
    @Test func asksBeforeItCallsEverybody() {
        var clerk = Clerk.atDesk()
        clerk.press("m")
        #expect(clerk.text.contains("Every console shows “Counter 1 · Anna Nowak” until somebody answers."))
        clerk.press("m")
        clerk.press(.escape)
        #expect(clerk.branch.alarms.isEmpty)
    }

    @Test func callsWithOrWithoutWords() {
        var clerk = Clerk.atDesk()
        clerk.type("m\n")
        #expect(clerk.errands.last == .raiseAlarm(nil))
        #expect(clerk.text.contains("Your alarm is out; nobody has answered yet."))
        clerk.wait()
        clerk.type("ma fight\n")
        #expect(clerk.errands.last == .raiseAlarm("a fight"))
    }

    @Test func isSeenWithinSecondsWithoutAnyNews() {
        var clerk = Clerk.atDesk()
        clerk.branch.alarm(from: "piotr", at: "2", "a fight")
        for _ in 1...5 { clerk.wait() }
        #expect(clerk.text.contains("Help needed: Counter 2 · Piotr Lis · a fight"))
    }

    @Test func isAnsweredAndEnded() {
        var clerk = Clerk.atDesk()
        clerk.meanwhile { $0.alarm(from: "piotr", at: "2") }
        clerk.type("y")
        #expect(clerk.text.contains("Anna Nowak is helping: Counter 2 · Piotr Lis"))
        clerk.wait()
        clerk.type("y")
        #expect(clerk.errands.suffix(2) == [.acceptAlarm("alarm1"), .clearAlarm("alarm1")])
        #expect(clerk.branch.alarms.isEmpty && !clerk.text.contains("Piotr Lis"))
    }

    @Test func leavesAnothersHelpToThem() {
        var clerk = Clerk.atDesk()
        clerk.meanwhile { branch in
            branch.alarm(from: "piotr", at: "2")
            branch.alarms[0].acceptedBy = .init(staff: "maria", name: "Maria Zych", counter: nil)
        }
        #expect(clerk.text.contains("Maria Zych is helping"))
        clerk.type("y")
        #expect(clerk.notice == "There is no alarm to answer.")
    }

    @Test func answersTheOneThatNobodyHasAnswered() {
        var clerk = Clerk.atDesk()
        clerk.meanwhile { branch in
            branch.alarm(from: "piotr", at: "2")
            branch.alarms[0].acceptedBy = .init(staff: "anna", name: "Anna Nowak", counter: "1")
            branch.alarm(from: "maria", at: "3")
        }
        #expect(clerk.text.contains("Help needed: Counter 3 · Maria Zych (+1)"))
        clerk.type("y")
        #expect(clerk.errands.last == .acceptAlarm("alarm2"))
    }

    @Test func warnsOfWhatTheServerWarnsOf() {
        var clerk = Clerk.atDesk()
        clerk.meanwhile { $0.alerts = TestBranch.alerts }
        #expect(clerk.text.contains("▲ Passports: somebody has waited 14 min (target 12)"))
    }
}
