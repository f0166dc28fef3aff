import QueueClient
import QueueCore
import QueueWire
import Synchronization
import Terminal
import Words

@testable import KioskTerminal

/// Thursday 1 October 2026, 10:32 in Warsaw.
let start = Instant("2026-10-01T08:32:00.000Z")!

/// An office with all six languages, two groups and a service beside them, and two classes.
func bielany() -> BranchView {
    let plan = Configuration(
        branch: "bielany",
        name: ["en": "Bielany Customer Office", "pl": "Biuro Obsługi Bielany"],
        address: "ul. Żeromskiego 29, 01-882 Warszawa", timeZone: "Europe/Warsaw",
        languages: ["pl", "en", "sl", "nb", "nl", "hu"],
        priorities: [
            .regular,
            Priority(
                id: "priority", headStartMinutes: 15,
                names: ["en": "I would like to sit or go first", "pl": "Potrzebuję pierwszeństwa"]),
        ],
        groups: [
            ServiceGroup(id: "papers", names: ["en": "Passports and cards", "pl": "Paszporty i dowody"]),
            ServiceGroup(id: "home", names: ["en": "Residence", "pl": "Zameldowanie"]),
        ],
        services: [
            Service(
                id: "passports", prefix: "G", group: "papers", names: ["en": "Passports", "pl": "Paszporty"]),
            Service(
                id: "cards", prefix: "H", group: "papers",
                names: ["en": "Identity cards", "pl": "Dowody osobiste"]),
            Service(
                id: "move", prefix: "M", group: "home", names: ["en": "I have moved", "pl": "Zmiana adresu"]),
            Service(id: "info", prefix: "A", names: ["en": "Information", "pl": "Informacja"]),
        ],
        help: [
            "en": "Need help? Ask at the desk in the hall.", "pl": "Potrzebna pomoc? Proszę zapytać w holu.",
        ])
    let moment = Moment(instant: start, day: BusinessDay("2026-10-01")!, minute: 632)
    let times = OpeningTimes(opensAt: start - 152.minutes, closesAt: start + 328.minutes)
    var branch = BranchView(Office(plan, at: moment), at: moment, times, reasons: [:])
    branch.services[0].waiting = 3
    branch.services[0].wait = Wait(state: .known, lowSeconds: 300, likelySeconds: 480, highSeconds: 600)
    return branch
}

/// One language, one list, one class: nothing to choose but the service.
func plain(services: Int = 2) -> BranchView {
    var branch = bielany()
    branch.languages = ["en"]
    branch.groups = []
    branch.priorities = Array(branch.priorities.prefix(1))
    branch.services = (1...services).map { number in
        var service = branch.services[3]
        service.id = ServiceID("s\(number)")
        service.names = ["en": "Service \(number)"]
        return service
    }
    return branch
}

/// An order of the first visitor, in English.
func order(_ service: ServiceID, _ priority: PriorityID? = nil) -> Order {
    Order(service: service, key: "key1", priority: priority, language: .en)
}

/// A flow that knows its branch; its keys are "key1", "key2" …
func flow(_ branch: BranchView = bielany(), _ setup: KioskSetup = KioskSetup()) -> KioskFlow {
    var flow = KioskFlow(at: start, setup, newKey: Keys().next)
    _ = flow.learn(branch)
    _ = flow.hear(.beat(start))
    return flow
}

extension KioskFlow {
    /// Presses keys one after the other; returns the last action.
    @discardableResult
    mutating func press(keys: String) -> Action? {
        keys.map { key in
            switch key {
            case "v": press(.down)
            case "^": press(.up)
            case "!": press(.enter)
            case "e": press(.escape)
            default: press(.character(key))
            }
        }.last ?? nil
    }

    @discardableResult
    mutating func wait(_ seconds: Int) -> Action? {
        let actions = (0..<seconds).map { _ in tick(now + 1.seconds) }
        return actions.last { $0 != nil } ?? nil
    }

    var order: Order? { if case .asking(let order) = stage { order } else { nil } }
    var slip: Slip? { if case .ticket(let slip) = stage { slip } else { nil } }
}

func issued(
    _ number: String, ahead: Int = 2, link: String? = nil, code: String? = nil, job: String? = nil
) -> Issued {
    let ticket = Ticket(
        id: "t", ordinal: 1, number: number, issuedAt: start, language: "en", channel: .walkIn, booked: nil,
        priority: "regular", base: start, headStart: 0, isPutFirst: false, bound: nil,
        state: .waiting(pause: nil), recalls: 0, returns: 0,
        legs: [Leg(service: "passports", waitingAt: start)], seq: 1)
    let facts = TicketFacts(ticket, branch: "bielany", ahead: ahead)
    return Issued(
        ticket: TicketView(ticket: facts), secret: "secret", link: link, code: code, printJob: job)
}

/// Makes "key1", "key2" …
final class Keys: Sendable {
    private let count = Mutex(0)

    @Sendable func next() -> String {
        count.withLock { count in
            count += 1
            return "key\(count)"
        }
    }
}
