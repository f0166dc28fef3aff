import QueueClient
import QueueCore
import Testing

@testable import Console

/// Everywhere that a console can be, by name.
struct Situation: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reached: @Sendable () -> Clerk

    init(_ name: String, _ reached: @escaping @Sendable () -> Clerk) {
        (testDescription, self.reached) = (name, reached)
    }

    /// At counter 1, with a queue, after these keys.
    init(keys: String, _ name: String) {
        self.init(name) {
            var clerk = Clerk.atDesk(Situation.fill)
            for character in keys {
                clerk.wait()
                clerk.type(String(character))
            }
            return clerk
        }
    }

    static func fill(_ branch: inout TestBranch) {
        let first = branch.issue("passports", name: "Jan Kowalski", minutesAgo: 14)
        branch.people[first]?.phone = "+48 600 100 200"
        branch.people[first]?.email = "jan@example.org"
        branch.people[first]?.party = 3
        branch.people[first]?.notes = [
            .init(at: TestBranch.start, staff: "piotr", text: "Has the form; the photo is missing.")
        ]
        branch.issue("info", minutesAgo: 11)
        branch.issue("cashier", minutesAgo: 9)
        for minutes in [8, 7, 7, 5, 2] { branch.issue("passports", minutesAgo: minutes) }
        branch.act(.open("2", services: nil, elsewhere: nil), by: .staff("piotr", .clerk))
        let second = branch.issue("info", minutesAgo: 1)
        branch.act(.call("2", .ticket(second)), by: .staff("piotr", .clerk))
    }

    static let all: [Situation] = [
        Situation("connecting") {
            var clerk = Clerk()
            clerk.flow = ConsoleFlow(.init(), at: clerk.now)
            return clerk
        },
        Situation("choosing an office") { Clerk(.init(branch: "x")) },
        Situation("signing in") { Clerk() },
        Situation("a wrong PIN") {
            var clerk = Clerk()
            clerk.type("anna\t1\n")
            return clerk
        },
        Situation("a new PIN") {
            var clerk = Clerk()
            clerk.type("nowy\t000000\n12345\n12345\n")
            return clerk
        },
        Situation("choosing a counter") {
            var clerk = Clerk()
            Situation.fill(&clerk.branch)
            clerk.type("anna\t246810\n")
            return clerk
        },
        Situation("an empty queue") {
            var clerk = Clerk.atDesk()
            clerk.press("n")
            return clerk
        },
        Situation("a lost link") {
            var clerk = Clerk.atDesk(Situation.fill)
            clerk.isOnline = false
            clerk.hear(.lost("the connection broke"))
            clerk.wait(seconds: 40)
            clerk.press("n")
            clerk.wait(seconds: 4)
            return clerk
        },
        Situation(keys: "", "free"),
        Situation(keys: "p", "paused"),
        Situation(keys: "n", "called"),
        Situation(keys: "nrrr", "recalls used up"),
        Situation(keys: "ns", "serving"),
        Situation(keys: "nsp", "a pause announced"),
        Situation(keys: "ns?", "help while serving"),
        Situation(keys: "nrrr?", "help while calling"),
        Situation(keys: "nsh\nnsh\n?", "help while free"),
        Situation(keys: "nsh", "setting aside"),
        Situation(keys: "nsh\t\t", "setting aside, only for me"),
        Situation(keys: "nst", "passing on"),
        Situation(keys: "nst\t", "passing on, the place"),
        Situation(keys: "nso", "an outcome"),
        Situation(keys: "i\t\t\t", "a walk-in"),
        Situation(keys: "l", "picking"),
        Situation(keys: "/g00", "finding"),
        Situation(keys: "/zzz", "finding nobody"),
        Situation(keys: "nsh\nnsh\ne", "those on hold"),
        Situation(keys: "w", "a number to reinstate"),
        Situation(keys: "naw", "an absentee to reinstate"),
        Situation(keys: "x", "leaving"),
        Situation(keys: "nsx", "leaving with a visitor"),
        Situation(keys: "nso2", "closed with an outcome"),
    ]
}
