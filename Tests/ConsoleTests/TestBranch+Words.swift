import QueueClient
import QueueCore
import QueueWire
import Words

@testable import Console

extension Configuration {
    static let bielany = Configuration(
        branch: "bielany",
        name: ["en": "Bielany Customer Office", "pl": "Biuro Obsługi Bielany"],
        timeZone: "Europe/Warsaw", languages: ["pl", "en", "sl", "nb", "nl", "hu"],
        priorities: [
            .regular,
            Priority(id: "first", headStartMinutes: 15, names: ["en": "Goes first", "pl": "Pierwszeństwo"]),
        ],
        services: [
            Service(
                id: "passports", prefix: "G", names: ["en": "Passports", "pl": "Paszporty"], budget: 8,
                target: 12),
            Service(id: "info", prefix: "I", names: ["en": "Information", "pl": "Informacja"]),
            Service(id: "cashier", prefix: "K", names: ["en": "Cashier", "pl": "Kasa"]),
        ],
        counters: ["1", "2", "3"].map { id in
            CounterPlan(
                id: CounterID(id), name: ["en": "Counter \(id)", "pl": "Stanowisko \(id)"],
                tiers: [id == "3" ? ["cashier"] : ["passports", "info"]])
        },
        staff: [
            Assignment(user: "anna", name: "Anna Nowak"), Assignment(user: "piotr", name: "Piotr Lis"),
            Assignment(user: "maria", name: "Maria Zych", role: .supervisor),
            Assignment(user: "nowy", name: "Nowy Pracownik"),
        ])
}

extension Reason {
    init(_ why: Why) { self.init(code: why.code, text: Words(.en)(.whyLongestWait)) }

    init(_ notYet: NotYet) {
        let words = Words(.en)
        let text =
            switch notYet {
            case .othersBefore(let count): words(.notYetOthersBefore, count: count)
            case .notOffered: words(.notYetNotOffered)
            case .boundToCounter(let id): words(.notYetBoundToCounter, ["counter": id.text])
            case .boundToStaff(let id): words(.notYetBoundToStaff, ["staff": id.text])
            case .pausedUntil: words(.notYetPausedUntil, ["time": "10:40"])
            }
        self.init(code: notYet.code, text: text)
    }
}

extension ClientFailure {
    /// As the server would word it.
    init(_ refusal: Refusal) {
        let words = Words(.en)
        let phrase = RefusalPhrase(rawValue: refusal.code) ?? .internalError
        var values = ["number": "", "staff": "", "counter": "", "service": "", "fields": "", "seconds": ""]
        switch refusal {
        case .counterBusy(_, let number): values["number"] = number
        case .counterTaken(let staff): values["staff"] = staff.text
        case .alreadyCalled(let counter): values["counter"] = counter.text
        default: break
        }
        let problem = Problem(refusal, title: words.title(phrase), detail: words.detail(phrase, values))
        self = .refused(problem, refusal)
    }
}

extension Errand {
    /// Those that are done to one ticket, as the rules know them.
    func onTicket(at counter: CounterID) -> (Act, TicketID) {
        switch self {
        case .recall(let id): (.recall(id), id)
        case .start(let id): (.start(id), id)
        case .absent(let id, _, _): (.absent(id), id)
        case .hold(let id, let terms): (.hold(id, minutes: terms.minutes, onlyMe: terms.onlyMe), id)
        case .resume(let id): (.resume(id, counter), id)
        case .transfer(let id, let destination): (.transfer(id, Transfer(destination)), id)
        case .close(let id, let outcome, let log): (.close(id, outcome, log: log?.entry), id)
        case .log(let id, let log): (.log(id, log.entry), id)
        case .reinstate(let id): (.reinstate(id), id)
        case .endPause(let id): (.endPause(id), id)
        case .prioritise(let id, let priority): (.prioritise(id, priority), id)
        case .setCounter, .takeOver, .callNext, .call, .callNumber, .issue, .setService, .reprint,
            .raiseAlarm,
            .acceptAlarm, .clearAlarm, .undo, .promise, .takeDue, .checkIn, .logContact, .openCase,
            .printCase, .workOnCase:
            preconditionFailure("not done to a ticket")
        }
    }
}

extension Transfer {
    init(_ destination: Destination) {
        switch destination.target {
        case .service(let id): self.init(service: id, place: destination.place)
        case .counter(let id): self.init(counter: id, place: destination.place)
        case .staff(let id): self.init(staff: id, place: destination.place)
        }
    }
}

extension Happening {
    var ticketID: TicketID? {
        switch self {
        case .issued(let ticket, _, _): ticket.id
        case .ticket(let id, _, _): id
        case .undone(let undone): undone.ticket?.id
        case .counter, .contact, .office: nil
        }
    }
}

extension LogBody {
    var entry: LogEntry {
        var entry = LogEntry()
        (entry.outcome, entry.reason, entry.quantity) = (outcome, reason, quantity)
        (entry.causes, entry.individualAttention, entry.procedureDone) =
            (causes, individualAttention, procedureDone)
        let texts: [LogField: String?] = [
            .problem: problem, .solution: solution, .benefit: benefit, .note: note,
        ]
        entry.texts = texts.compactMapValues { $0.map { !$0.isEmpty } }
        entry.answers = (answers ?? [:]).mapValues { !$0.isEmpty }
        return entry
    }
}
