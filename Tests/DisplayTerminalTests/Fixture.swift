import QueueClient
import QueueWire
import Terminal
import Words

@testable import DisplayTerminal
@testable import QueueCore

/// Thursday 1 October 2026, 10:32:05 in Warsaw.
let start = Instant("2026-10-01T08:32:05.000Z")!

/// What one office tells of itself and of its calls.
struct Hall {
    var plan = Configuration(
        branch: "bielany",
        name: ["en": "Bielany Customer Office", "pl": "Biuro Obsługi Bielany"],
        address: "ul. Żeromskiego 29, 01-882 Warszawa", timeZone: "Europe/Warsaw",
        languages: ["en", "pl", "sl", "nb", "nl", "hu"],
        services: [
            Service(id: "passports", prefix: "G", names: ["en": "Passports", "pl": "Paszporty"]),
            Service(id: "cards", prefix: "H", names: ["en": "Identity cards", "pl": "Dowody osobiste"]),
            Service(id: "move", prefix: "M", names: ["en": "Change of address", "pl": "Zmiana adresu"]),
            Service(id: "info", prefix: "A", names: ["en": "Information", "pl": "Informacja"]),
        ],
        counters: (1...3).map { number in
            CounterPlan(
                id: CounterID("\(number)"), name: ["en": "Counter \(number)", "pl": "Stanowisko \(number)"],
                hall: number == 3 ? "1st floor" : nil, tiers: [])
        },
        help: [
            "en": "Need help? Ask at the desk in the hall.", "pl": "Potrzebna pomoc? Proszę zapytać w holu.",
        ])

    let times = OpeningTimes(opensAt: start - 152.minutes, closesAt: start + 328.minutes)
    private let moment = Moment(instant: start, day: BusinessDay("2026-10-01")!, minute: 632)

    var branch: BranchView { BranchView(Office(plan, at: moment), at: moment, times, reasons: [:]) }

    /// A board with these calls, given oldest first.
    func board(_ calls: [BoardCall] = [], at: Instant = start) -> Board {
        var board = Office(plan, at: moment).board(at: moment, times)
        board.at = at
        board.calls = calls.reversed()
        board.waiting[0].count = 12
        board.waiting[0].wait = Wait(state: .known, lowSeconds: 600, likelySeconds: 700, highSeconds: 900)
        board.waiting[1].count = 3
        board.next = (16...24).map { BoardNext(number: "G0\($0)", service: "passports") }
        return board
    }
}

func call(
    _ seq: Int, _ number: String, to counter: CounterID = "2", secondsAgo: Int = 0, recall: Int = 0
) -> BoardCall {
    BoardCall(
        seq: seq, number: number, service: "passports", counter: counter, counterName: "Counter \(counter)",
        hall: counter == "3" ? "1st floor" : nil, calledAt: start - secondsAgo.seconds, recall: recall,
        language: nil)
}

/// A morning of calls, all of them long ago but the last.
let morning = (0..<8).map { place in
    call(
        place + 1, ["G012", "A031", "H007", "G013", "M002", "A032", "G014", "G015"][place],
        to: CounterID("\(place % 3 + 1)"), secondsAgo: (7 - place) * 140)
}

func display(
    _ calls: [BoardCall] = morning, in hall: Hall = Hall(), language: Language? = nil,
    view: BoardView = .calls, filter: BoardFilter = BoardFilter(), next: Int = 0
) -> Display {
    let options = DisplayOptions(language, view: view, filter: filter, next: next)
    var display = Display(options, at: start)
    display.learn(hall.branch)
    _ = display.hear(.board(hall.board(calls)))
    return display
}
