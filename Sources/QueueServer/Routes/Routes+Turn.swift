import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// Turns explained: to staff with numbers, to visitors without a word about anybody else.
    func addTurnRoutes(to router: Router<Context>) {
        serve(Endpoints.turn, on: router) { ask throws(Refusal) in
            let (ticket, ahead) = try await find(ask.ticket, ask.office)
            return Answer(try turn(of: ticket, ahead, ask.office, ask.words, forStaff: true))
        }
        serve(Endpoints.visitTurn, on: router) { ask throws(Refusal) in
            let (branch, ticket, ahead) = try await visit(ask.parameters[0])
            return Answer(try turn(of: ticket, ahead, branch, ask.words))
        }
    }

    func turn(
        of ticket: Ticket, _ ahead: Int?, _ branch: BranchID, _ words: Words, forStaff: Bool = false
    ) throws(Refusal) -> TurnView {
        let office = try published(branch)
        let instant = office.moment(at: now).instant
        let time = try times(of: branch, words)
        let wait = foresight.wait(of: ticket, in: branch, at: now, forStaff: forStaff)
        return office.read { office in
            var view = TurnView(
                ticket: ticket.id, number: ticket.number, ahead: ahead, wait: wait,
                why: Reason(office.reason(for: ticket), words, time),
                notYet: office.notYet(ticket, at: nil, before: ahead ?? 0, instant)
                    .map { Reason($0, words, time, name: name(of:)) },
                passers: office.passers(of: ticket, at: instant).map { PasserView($0, words, time) },
                wentFirst: office.wentFirst(before: ticket).prefix(3).map { WentFirstView($0, words) })
            guard !forStaff else { return view }
            let told = VisitorTurn(ticket, in: office, at: instant, words, time)
            (view.passers, view.wentFirst) = (told.passers, told.wentFirst)
            return view
        }
    }
}

extension WentFirstView {
    fileprivate init(_ other: WentFirst, _ words: Words) {
        let number = ["number": other.number]
        let text =
            switch other.reason {
            case .priority(let minutes):
                words(.firstPriority, ["number": other.number, "minutes": "\(minutes)"])
            case .appointment: words(.firstAppointment, number)
            case .staff: words(.firstStaff, number)
            case .otherService: words(.firstOtherService, number)
            }
        self.init(number: other.number, at: other.at, reason: Reason(code: other.reason.code, text: text))
    }
}
