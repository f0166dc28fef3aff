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
            clerk.typeSlowly(keys)
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

    /// An office with all that an office file can say about its counters.
    static func fillStrict(_ branch: inout TestBranch) {
        fill(&branch)
        branch.configure { plan in
            plan.reasons = ReasonLists(
                pause: [.init(id: "lunch", names: ["en": "Lunch", "pl": "Obiad"])],
                hold: [.init(id: "form", names: ["en": "Fills in a form", "pl": "Wypełnia formularz"])],
                absence: [.init(id: "late", names: ["en": "Is outside", "pl": "Jest na zewnątrz"])])
        }
    }

    /// An office whose passports go by a procedure, and somebody who was here before.
    static func fillGuided(_ branch: inout TestBranch) {
        fill(&branch)
        branch.agenda = TestBranch.agenda
        branch.people["id1"]?.openCases = 2
        branch.people["id1"]?.earlier = [TestBranch.earlier]
        branch.configure { $0.services[0].visit = TestBranch.guide }
    }

    /// As above, for a clerk to whom the office does not show who waits.
    static func fillBlind(_ branch: inout TestBranch) {
        fill(&branch)
        branch.configure { $0.console.blind = true }
    }

    /// At counter 1 of such an office, after these keys.
    init(_ name: String, _ keys: String, in office: @escaping @Sendable (inout TestBranch) -> Void) {
        self.init(name) {
            var clerk = Clerk.atDesk(office)
            clerk.typeSlowly(keys)
            return clerk
        }
    }

    /// A supervisor in the overview, after these keys.
    init(overview name: String, _ keys: String) {
        self.init(name) {
            var clerk = Clerk()
            Situation.fill(&clerk.branch)
            clerk.branch.missOne()
            clerk.branch.devices = TestBranch.devices
            clerk.branch.jobs = TestBranch.jobs
            clerk.type("maria\t112233\n")
            clerk.typeSlowly("v" + keys)
            return clerk
        }
    }

    static let all: [Situation] = atTheDoor + atTheDesk + inNeed + overviews + cases

    private static let inNeed: [Situation] = [
        Situation("a visit that takes long") {
            var clerk = Clerk.atDesk(Situation.fill)
            clerk.typeSlowly("ns")
            for _ in 1...56 {
                clerk.wait(seconds: 10)
                clerk.hear(.beat(clerk.now))
            }
            return clerk
        },
        Situation("a pause with its reason", "p", in: fillStrict),
        Situation("an absence with its reason", "na", in: fillStrict),
        Situation("a hold with its reason", "nsh\t", in: fillStrict),
        Situation("not shown who waits", "", in: fillBlind),
        Situation("serving by a procedure", "nsg", in: fillGuided),
        Situation("a log that lacks something", "nsc", in: fillGuided),
        Situation("a follow-up", "nsf", in: fillGuided),
        Situation("what is due", "f", in: fillGuided),
        Situation("what a contact was about", "j", in: fillGuided),
        Situation("the log of a contact", "j\n", in: fillGuided),
        Situation("calling for help", "m", in: fill),
        Situation("having called for help", "mVisitor shouts\n", in: fill),
        Situation("a colleague calls for help", "n") { branch in
            fill(&branch)
            branch.alarm(from: "piotr", at: "2", "Visitor shouts")
            branch.alerts = TestBranch.alerts
        },
        Situation("coming to help", "ny") { branch in
            fill(&branch)
            branch.alarm(from: "piotr", at: "2", "Visitor shouts")
        },
    ]

    private static let cases: [Situation] = [
        Situation("open cases", "z", in: TestBranch.fillCases),
        Situation("the visitor’s cases", "nsz", in: TestBranch.fillCases),
        Situation("serving one with cases", "ns", in: TestBranch.fillCases),
        Situation("a case that is read", "z\n", in: TestBranch.fillCases),
        Situation("what the customer brings", "zi", in: TestBranch.fillCases),
        Situation("a new complaint", "nszi1", in: TestBranch.fillCases),
        Situation("a new claim", "nszi4\t\t\t\t\t\t\t\t\t ", in: TestBranch.fillCases),
        Situation("a case’s number and secret", "zi3More chairs\n", in: TestBranch.fillCases),
        Situation("whose case it is", "z\nt", in: TestBranch.fillCases),
        Situation("deciding a case", "z\no", in: TestBranch.fillCases),
        Situation("a letter", "z\nj", in: TestBranch.fillCases),
        Situation("help among cases", "z\n?", in: TestBranch.fillCases),
        Situation(keys: "l\u{F700}q", "why not yet"),
    ]

    private static let overviews: [Situation] = [
        Situation("advice") {
            var clerk = Clerk()
            Situation.fill(&clerk.branch)
            clerk.branch.forecast = TestBranch.forecast
            clerk.type("maria\t112233\n")
            clerk.typeSlowly("v")
            return clerk
        },
        Situation(overview: "why not yet, for a supervisor", "2q"),
        Situation(overview: "the office now", ""),
        Situation(overview: "closing a counter", "\u{F700}c"),
        Situation(overview: "taking a counter over", "\u{F700}k"),
        Situation(overview: "closing a service", "\u{F700}\u{F700}\u{F700}c"),
        Situation(overview: "everybody who waits", "2"),
        Situation(overview: "another priority", "2g"),
        Situation(overview: "passing on from the queue", "2t"),
        Situation(overview: "a number that has left", "2c"),
        Situation(overview: "absent and left", "3"),
        Situation(overview: "devices", "4"),
        Situation(overview: "help in the overview", "?"),
    ]

    private static let atTheDoor: [Situation] = [
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
        Situation("choosing a counter as a supervisor") {
            var clerk = Clerk()
            Situation.fill(&clerk.branch)
            clerk.type("maria\t112233\n")
            return clerk
        },
        Situation("choosing a counter") {
            var clerk = Clerk()
            Situation.fill(&clerk.branch)
            clerk.type("anna\t246810\n")
            return clerk
        },
    ]

    private static let atTheDesk: [Situation] = [
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
        Situation(keys: "q", "a key without a meaning"),
        Situation(keys: "b", "somebody without a ticket"),
        Situation(keys: "k", "services for today"),
        Situation(keys: "nd", "printing again"),
        Situation(keys: "lc", "one from the queue has left"),
        Situation(keys: "lg", "one from the queue goes first"),
        Situation(keys: "x", "leaving"),
        Situation(keys: "nsx", "leaving with a visitor"),
        Situation(keys: "nso2", "closed with an outcome"),
    ]
}
