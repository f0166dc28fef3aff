import Foundation
import Hummingbird
import LocalTime
import QueueCore
import QueueStore
import QueueWire
import Words

extension Server {
    /// At the counter: opening it, calling, seeing the queue.
    func addCounterRoutes(to router: Router<Context>) {
        serve(Endpoints.counters, on: router) { ask throws(Refusal) in
            let reasons = try await stored { try await $0.remarks(ask.office, .counter) }
            let counters = try published(ask.office).read { office in
                office.configuration.counters.compactMap { plan in
                    office.counters[plan.id].map {
                        StaffCounter($0, in: office, reason: reasons[plan.id.text])
                    }
                }
            }
            return Answer(try ask.page(of: counters, by: \.id.text))
        }
        serve(Endpoints.counter, on: router) { ask throws(Refusal) in try await setCounter(ask) }
        serve(Endpoints.call, on: router) { ask throws(Refusal) in try await call(ask) }
        serve(Endpoints.queue, on: router) { ask throws(Refusal) in try await queue(ask) }
        serve(Endpoints.tickets, on: router) { ask throws(Refusal) in try await tickets(ask) }
        serve(Endpoints.ticketView, on: router) { ask throws(Refusal) in
            let (ticket, ahead) = try await find(ask.ticket, ask.office)
            return Answer(try await view(ticket, ahead: ahead, ask.office, ask.caller))
        }
    }

    private func setCounter(_ ask: Ask<CounterBody>) async throws(Refusal) -> Answer<StaffCounter> {
        let id = CounterID(ask.subject)
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        try cleaning.finish()
        let act: Act =
            switch ask.body.state {
            case .open: .open(id, services: ask.body.services, elsewhere: nil)
            case .paused: .pause(id)
            case .closed: .shut(id)
            }
        let remark = Beside.remark(ask.office, .counter, subject: id.text, text: reason)
        let receipt = try await submit(act, ask, beside: [remark])
        return Answer(try await counterView(id, ask.office), isReplay: receipt.isReplay)
    }

    private func call(_ ask: Ask<CallBody>) async throws(Refusal) -> Answer<CallReply?> {
        let receipt = try await submit(.call(CounterID(ask.subject), try selection(ask.body)), ask)
        guard receipt.ticketID != nil, let why = receipt.why else {
            return Answer(nil, isReplay: receipt.isReplay)
        }
        let time = try times(of: ask.office, ask.words)
        let reply = CallReply(ticket: try await view(receipt, ask), why: Reason(why, ask.words, time))
        return Answer(reply, isReplay: receipt.isReplay)
    }

    private func selection(_ body: CallBody) throws(Refusal) -> Selection {
        switch (body.ticket, body.number, body.service, body.exclude) {
        case (nil, nil, nil, nil): return .next
        case (let ticket?, nil, nil, nil): return .ticket(ticket)
        case (nil, let number?, nil, nil): return .number(number)
        case (nil, nil, let service?, nil): return .nextOf(service)
        case (nil, nil, let service, let numbers?):
            return .nextBut(numbers.map { $0.uppercased() }, of: service)
        case (_, _, _, nil):
            throw .badRequest([
                .init(path: "", reason: "name a ticket, a number or a service, only one of them")
            ])
        case (_, _, _, _?):
            throw .badRequest([.init(path: "/exclude", reason: "does not go with a certain ticket")])
        }
    }

    /// The time of day by the branch's clock, in the reader's manner.
    func times(of branch: BranchID, _ words: Words) throws(Refusal) -> @Sendable (Instant) -> String {
        let zone = try published(branch).local.timeZone
        return { words.time(Date($0), in: zone) }
    }

    /// Staff may name a ticket of today by its number too: it is what they read and hear.
    func ticket(named name: String, in branch: BranchID) -> String {
        let byNumber = ledger.office(branch)?.read { office in
            office.ticket(TicketID(name)) == nil ? office.ticket(number: name.uppercased()) : nil
        }
        return byNumber?.id.text ?? name
    }

    /// Today's tickets in the order of their issue.
    private func tickets(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<TicketView>> {
        var state: TicketFacts.State?
        if let asked = ask.query[.state] {
            state = TicketFacts.State(rawValue: asked)
            guard state != nil else {
                let states = TicketFacts.State.allCases.map(\.rawValue).joined(separator: ", ")
                throw .badRequest([.init(path: "/query/state", reason: "must be one of: \(states)")])
            }
        }
        let isBlind = isBlind(ask)
        let found = try published(ask.office).read { office in
            office.tickets.values.filter { ticket in state.map { $0 == .init(ticket.state) } ?? true }
                .filter { !isBlind || !$0.isWaiting }.sorted { $0.ordinal < $1.ordinal }.map(\.id)
        }
        let page = try ask.page(of: found, by: \.text)
        return Answer(
            try await page.map { id throws(Refusal) in
                let (ticket, ahead) = try await find(id, ask.office)
                return try await view(ticket, ahead: ahead, ask.office, ask.caller)
            })
    }

    /// A live ticket with its place, or one of an earlier day.
    func find(_ id: TicketID, _ branch: BranchID) async throws(Refusal) -> (Ticket, ahead: Int?) {
        let office = try published(branch)
        let moment = office.moment(at: now)
        let live = office.read { office in
            office.ticket(id).map { ($0, office.ahead(of: $0, at: moment.instant)) }
        }
        if let live { return live }
        guard let (owner, ticket) = try await stored({ try await $0.ticket(id) }), owner == branch else {
            throw .unknown(.ticket)
        }
        return (ticket, nil)
    }
}
