import QueueCore
import Terminal
import Testing
import Words

@testable import Console

/// The console line by line: what is typed, and what is said.
@Suite struct PlainTests {
    /// A clerk who types whole lines and hears what is appended.
    private struct Listener {
        var clerk: Clerk
        var console = PlainConsole()
        var heard: [String] = []
        var language = Language.en

        init(_ prepare: (inout TestBranch) -> Void = { _ in }) {
            clerk = Clerk()
            clerk.flow = ConsoleFlow(.init(), isPlain: true, at: clerk.now)
            prepare(&clerk.branch)
            clerk.wait()
            listen()
        }

        private var sheet: Sheet {
            Sheet(
                flow: clerk.flow, words: Words(language), now: clerk.now,
                screen: .init(.init(columns: 0, rows: 0))
            )
        }

        mutating func listen() { heard += console.news(sheet) }

        mutating func type(_ lines: String...) {
            for line in lines {
                clerk.wait()
                switch console.take(line, sheet) {
                case .say(let lines): heard += lines
                case .press(let keys): for key in keys { clerk.press(key) }
                }
                listen()
            }
        }

        mutating func signIn() { type("anna", "246810", "1") }

        /// What was said since the last time.
        mutating func news() -> [String] {
            defer { heard = [] }
            return heard
        }
    }

    private func atWork(_ prepare: (inout TestBranch) -> Void = Situation.fill) -> Listener {
        var listener = Listener(prepare)
        listener.signIn()
        _ = listener.news()
        return listener
    }

    @Test func asksLineByLine() {
        var listener = Listener()
        #expect(listener.news().suffix(3).contains("User"))
        listener.type("anna")
        #expect(listener.news() == ["PIN"])
        listener.type("246810")
        #expect(listener.news().contains("1: Counter 1, free"))
        listener.type("1")
        #expect(listener.news().contains("No visitor at the counter"))
    }

    @Test(arguments: [
        (["n"], "G001: called to counter 1 (longest wait)"),
        (["next"], "G001: called to counter 1 (longest wait)"),
        (["F2"], "G001: called to counter 1 (longest wait)"),
        (["n", "start"], "G001: service started"),
        (["n", "s", "c"], "G001: closed (served)"),
        (["n", "s", "Outcome", "follow"], "G001: closed (follow-up needed)"),
        (["n", "s", "hold", "15", "a copy", "yes"], "G001: on hold"),
        (["n", "s", "t", "cash", "", ""], "G001: passed on to Cashier"),
        (["l", "i001"], "I001: called to counter 1 (longest wait)"),
        (["/kowal", "g001"], "G001: called to counter 1 (longest wait)"),
        (["i", "2", "Ewa", "", ""], "I003: issued for Information"),
        (
            ["contact", "2", "e-mail", "Ewa"] + Array(repeating: "", count: 12),
            "Information: contact logged"
        ),
        (["m", "a fight"], "Your colleagues have been called."),
        (["zzz"], "“zzz” means nothing here; ? helps."),
        (["q"], "That key does nothing here; ? helps."),
        (
            ["cases", "new case", "3", "More chairs"] + Array(repeating: "", count: 7),
            "Case C-2026-0001 is open."
        ),
    ]) func doesWhatIsTyped(lines: [String], said: String) {
        var listener = atWork()
        for line in lines { listener.type(line) }
        #expect(listener.news().contains(said), "\(listener.heard)")
    }

    /// The manual's words are known in every language, and so are the clerk's own.
    @Test(arguments: [["next", "start"], ["Następny", "Rozpocznij"], ["n", "s"]])
    func knowsWordsInTwoLanguages(lines: [String]) {
        var listener = atWork()
        listener.language = .pl
        for line in lines { listener.type(line) }
        #expect(listener.clerk.hand == "G001 serving", "\(listener.news())")
    }

    @Test func helpNamesTheWordOfEachKey() {
        var listener = atWork()
        listener.language = .nl
        listener.type("?")
        #expect(listener.news().contains { $0.hasPrefix("n, Volgende: ") })
    }

    @Test func takesNoLettersForANumber() {
        var listener = atWork()
        listener.type("n", "s", "hold", "x9")
        #expect(listener.news().contains("Only digits belong here."))
        listener.type("9", "", "")
        guard case .hold(_, let hold)? = listener.clerk.errands.last else { return #expect(Bool(false)) }
        #expect(hold.minutes == 9)
    }

    @Test func tellsOfTheVisitorOnce() {
        var listener = atWork()
        listener.type("n")
        let news = listener.news()
        #expect(news.contains("Jan Kowalski, Polish, 3 people"))
        #expect(news.contains("Has the form; the photo is missing."))
        listener.clerk.wait(seconds: 3)
        listener.listen()
        #expect(listener.news() == [])
    }

    @Test func saysThatSomebodyWaits() {
        var listener = atWork { _ in }
        listener.clerk.meanwhile { $0.issue("info", name: "Ewa Lis") }
        listener.listen()
        #expect(listener.news() == ["Next: I001, Information, Ewa Lis"])
    }

    @Test func saysThatAColleagueNeedsHelp() {
        var listener = atWork()
        listener.clerk.meanwhile { $0.alarm(from: "piotr", at: "2", "a fight") }
        listener.listen()
        #expect(listener.news() == ["Help needed: Counter 2, Piotr Lis, a fight, y: I am coming"])
        listener.type("I am coming")
        #expect(listener.clerk.errands.last == .acceptAlarm("alarm1"))
    }

    @Test func readsCasesOut() {
        var listener = atWork(TestBranch.fillCases)
        listener.type("z")
        #expect(
            listener.news().contains(
                "1: C-2026-0001, overdue since 29/09/2026, Claim, being worked on, Anna Nowak"))
        listener.type("1")
        let news = listener.news()
        for part in ["C-2026-0001, claim, being worked on", "Product: Boiler K2", "overdue since 29/09/2026"]
        {
            #expect(news.contains(part), "\(news)")
        }
        listener.type("letter, call", "", "call", "He thanks.")
        #expect(
            listener.clerk.errands.last == .workOnCase("case1", .write(.in, .call, "He thanks."), version: 4))
    }

    @Test func ticksAllThatIsTyped() {
        var listener = atWork(TestBranch.fillCases)
        listener.type("z", "i", "1", "Cold", "", "", "", "", "", "", "", "1 3", "")
        guard case .openCase(let body)? = listener.clerk.errands.last else {
            Issue.record("\(listener.heard)")
            return
        }
        #expect(body.causes == [.unprofessional, .notFirstTime])
        #expect(listener.news().contains { $0.hasPrefix("Secret: kY7qZ0aB") })
    }

    @Test func saysWhyNotYet() {
        var listener = atWork()
        listener.type("l", "q i001")
        #expect(listener.news().contains("1 person before"))
    }

    @Test func leavesByADot() {
        var listener = atWork()
        listener.type("n", "s", "h", ".")
        #expect(listener.clerk.desk.panel == nil && listener.clerk.hand == "G001 serving")
    }

    @Test func doesOnlyWithAYes() {
        var listener = Listener(Situation.fill)
        listener.type("maria", "112233")
        listener.type("overview")
        listener.type("2")
        #expect(listener.news().last == "Chosen: Counter 2")
        listener.type("c", "no")
        #expect(listener.clerk.errands.isEmpty)
        listener.type("c", "yes")
        #expect(listener.clerk.errands == [.setCounter(.closed)])
    }

    @Test func readsTheQueueOut() {
        var listener = atWork()
        listener.type("l")
        #expect(listener.news().contains("G001, Passports, Jan Kowalski, 14 min, longest wait"))
    }

    @Test func spellsNoSigns() {
        var listener = atWork()
        listener.type("n", "", "?", "s", "?", "l")
        let signs = "▲●○‖–»‼·"
        #expect(listener.news().allSatisfy { line in !line.contains { signs.contains($0) } })
    }
}
