import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

/// Serving by a procedure, closing with a log, and what is taken besides the queue.
@Suite struct LogTests {
    private func clerk(_ keys: String) -> Clerk {
        var clerk = Clerk.atDesk(Situation.fillGuided)
        clerk.typeSlowly(keys)
        return clerk
    }

    @Test(arguments: [("nsg", ["id"]), ("nsgg", ["id", "form"]), ("nsggg", ["id"])])
    func ticksTheNextStep(keys: String, done: [String]) {
        #expect(clerk(keys).errands.last == .log("id1", LogBody(procedureDone: done)))
    }

    @Test func showsWhatIsToBeDoneAskedAndTold() {
        let text = clerk("nsg").text
        for part in ["Procedure: 1 of 2", "[×] Identity", "[ ] Form", "Ask: Which", "Mention: New", "2 open"]
        {
            #expect(text.contains(part), "\(part)\n\(text)")
        }
        #expect(text.contains("Earlier: 10/09/2026 · Passports · not resolved · Piotr Lis"))
    }

    @Test func asksForWhatIsMissingInWords() {
        let clerk = clerk("nsc")
        #expect(clerk.desk.isLogOpen && clerk.hand == "G001 serving")
        #expect(clerk.notice == "The visit’s log is incomplete: Fill these in first: Problem.")
        #expect(clerk.text.contains("Problem *"))
    }

    @Test func closesWithItsLogInOneAct() {
        var clerk = clerk("nsclost the card")
        clerk.press(.function(8))
        #expect(clerk.errands.last == .close("id1", nil, LogBody(problem: "lost the card")))
        #expect(clerk.hand == nil)
    }

    /// A visit is not closed by a key that was meant for the next line.
    @Test func enterGoesOnAndClosesFromTheLastLine() {
        var clerk = clerk("nsclost\n")
        #expect(clerk.desk.isLogOpen && clerk.text.contains("F8 Close"))
        clerk.press(.backTab)
        while !clerk.text.contains("Enter Close") { clerk.press(.enter) }
        clerk.press(.enter)
        #expect(clerk.errands.last == .close("id1", nil, LogBody(problem: "lost")))
    }

    @Test func saysThatANumberHasNoLetters() {
        var clerk = clerk("nsj")
        clerk.press(.backTab)
        clerk.press("x")
        #expect(clerk.notice == "Only digits belong here.")
    }

    @Test func ticksAllCausesOfTheVisit() {
        let down = "\u{F700}"
        var clerk = clerk("nsclost" + down + down + down + down + " ")
        for key: Key in [.left, .character(" "), .function(8)] { clerk.press(key) }
        let log = LogBody(problem: "lost", causes: [.unprofessional, .badAttitude])
        #expect(clerk.errands.last == .close("id1", nil, log))
    }

    @Test func needsNothingOfOneWhoLeft() {
        #expect(clerk("nso5").errands.last == .close("id1", .left))
    }

    @Test(arguments: [("nsf7\tphoto\n", "2026-10-08"), ("nsf2026-11-02\tphoto\n", "2026-11-02")])
    func promisesAFollowUp(keys: String, day: String) {
        #expect(clerk(keys).errands.last == .promise("id1", BusinessDay(day)!, reason: "photo"))
    }

    @Test(arguments: ["nsf2026-09-01\n", "nsf0\n", "nsfsoon\n"]) func promisesNothingForAPastDay(keys: String)
    {
        #expect(clerk(keys).notice?.hasPrefix("That is no date to come") == true)
    }

    @Test(arguments: [
        ("f1", Errand.checkIn("a1")), ("f2", .takeDue(.callback, id: "c1")),
        ("f3", .takeDue(.followUp, id: "f1")),
    ]) func takesWhatIsDue(keys: String, errand: Errand) {
        #expect(clerk(keys).errands.last == errand)
    }

    @Test func hasTheOneItTookAtTheCounter() {
        let clerk = clerk("f2")
        #expect(clerk.hand == "G007 called" && clerk.desk.panel == nil)
        #expect(clerk.notice == "G007: at counter 1")
    }
}
