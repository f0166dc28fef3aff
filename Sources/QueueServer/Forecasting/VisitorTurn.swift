import QueueCore
import QueueWire
import Words

/// A turn as the visitor is told it: why others went first and may still, in kinds. Who they are, and
/// that A017 has a present, is nobody's business.
struct VisitorTurn {
    /// Each kind once, the latest first.
    let wentFirst: [WentFirstView]
    let passers: [PasserView]

    init(
        _ ticket: Ticket, in office: Office, at instant: Instant, _ words: Words, _ time: (Instant) -> String
    ) {
        var kinds: [WentFirst.Reason] = []
        for other in office.wentFirst(before: ticket) where !kinds.contains(other.reason) {
            kinds.append(other.reason)
        }
        wentFirst = kinds.prefix(3).map {
            WentFirstView(number: nil, at: nil, reason: Reason(code: $0.code, text: words.told($0)))
        }
        var passers: [PasserView] = []
        for passer in office.passers(of: ticket, at: instant) {
            let view = PasserView(passer, words, time, isVisitor: true)
            if !passers.contains(where: { $0.text == view.text }) { passers.append(view) }
        }
        self.passers = passers
    }
}

extension Words {
    fileprivate func told(_ reason: WentFirst.Reason) -> String {
        switch reason {
        case .priority(let minutes): self(.beforePriority, ["minutes": "\(minutes)"])
        case .appointment: self(.beforeAppointment)
        case .staff: self(.beforeStaff)
        case .otherService: self(.beforeOtherService)
        }
    }
}

extension WentFirst.Reason {
    var code: String {
        switch self {
        case .priority: "priority"
        case .appointment: "appointment"
        case .staff: "chosen"
        case .otherService: "otherService"
        }
    }
}

extension PasserView {
    init(_ passer: Passer, _ words: Words, _ time: (Instant) -> String, isVisitor: Bool = false) {
        switch passer {
        case .priority(_, let minutes, let until?):
            let values = ["minutes": "\(minutes)", "time": time(until)]
            self.init(code: "priority", text: words(.passPriority, values), until: until)
        case .priority(_, _, nil):
            self.init(code: "priority", text: words(.passPriorityAlways), until: nil)
        case .appointment(let until):
            self.init(
                code: "appointment", text: words(.passAppointment, ["time": time(until)]), until: until)
        case .returning(let number):
            let text = isVisitor ? words(.passSomebodyBack) : words(.passReturning, ["number": number])
            self.init(code: "returning", text: text, until: nil)
        }
    }
}
