import Hummingbird
import QueueCore
import QueueForecast
import QueueStore
import QueueWire
import Words

extension Server {
    /// Waits for staff, and turns explained to everybody.
    func addForecastRoutes(to router: Router<Context>) {
        serve(Endpoints.turn, on: router) { ask throws(Refusal) in
            let (ticket, ahead) = try await find(ask.ticket, ask.office)
            return Answer(try turn(of: ticket, ahead, ask.office, ask.words, forStaff: true))
        }
        serve(Endpoints.visitTurn, on: router) { ask throws(Refusal) in
            let (branch, ticket, ahead) = try await visit(ask.parameters[0])
            return Answer(try turn(of: ticket, ahead, branch, ask.words))
        }
        serve(Endpoints.forecast, on: router) { ask throws(Refusal) in
            Answer(try await forecastView(ask.office, ask.words))
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
            TurnView(
                ticket: ticket.id, number: ticket.number, ahead: ahead, wait: wait,
                why: Reason(office.reason(for: ticket), words, time),
                notYet: office.notYet(ticket, at: nil, before: ahead ?? 0, instant)
                    .map { Reason($0, words, time, name: name(of:)) },
                passers: office.passers(of: ticket, at: instant).map { PasserView($0, words, time) },
                wentFirst: office.wentFirst(before: ticket).prefix(3).map { WentFirstView($0, words) })
        }
    }

    private func forecastView(_ branch: BranchID, _ words: Words) async throws(Refusal) -> ForecastView {
        let office = try published(branch)
        let moment = office.moment(at: now)
        let closing = local(office, moment)
        let table = foresight.table(of: branch)
        let plan = office.read { $0.configuration }
        let items = plan.services.flatMap { service in
            plan.priorities.map { priority in
                ExpectedView(
                    service, priority.id, table?.entry(Experience.Group(service.id, priority.id)), closing)
            }
        }
        return ForecastView(
            madeAt: table?.madeAt, items: items, kept: kept(branch, moment.day),
            advice: await advice(office, items, at: moment, words))
    }

    /// Milliseconds until the branch closes; nil: it is not open, or does not close.
    private func local(_ office: PublishedOffice, _ moment: Moment) -> Int? {
        let local = office.local
        return office.read { office in
            guard office.isOpen(at: moment) else { return nil }
            return local.opening(of: office.configuration.hours, at: moment).closesAt.map {
                $0 - moment.instant
            }
        }
    }

    private func kept(_ branch: BranchID, _ day: BusinessDay) -> KeptView {
        let week = foresight.experience(of: branch).record.filter { $0.key > day.daysSince1970 - 7 }
        let score = week.values.reduce(Score(), +)
        guard score.count > 0 else {
            return KeptView(
                visitors: 0, share: nil, shareHalf: nil, meanErrorSeconds: nil, naiveErrorSeconds: nil)
        }
        return KeptView(
            visitors: score.count, share: score.share, shareHalf: score.shareHalf,
            meanErrorSeconds: Int(score.meanError * 60),
            naiveErrorSeconds: score.naiveMeanError.map { Int($0 * 60) })
    }

    /// The closed counter that would help most, where somebody is likely to wait beyond the target.
    private func advice(
        _ office: PublishedOffice, _ items: [ExpectedView], at moment: Moment, _ words: Words
    ) async -> AdviceView? {
        guard let late = items.first(where: \.missesTarget) else { return nil }
        let (branch, plan) = office.read { ($0.configuration.branch, $0.configuration) }
        let experience = foresight.experience(of: branch)
        let question = office.read { WaitTable.Question($0, experience, at: moment) }
        let closed = office.read { office in
            plan.counters.indices.filter { index in
                let id = plan.counters[index].id
                return office.counters[id].map { $0.state == .closed } ?? false
                    && office.serves(id, late.service)
            }
        }
        guard let question, !closed.isEmpty else { return nil }
        let best = await foresight.ask { question.best(of: closed, for: late.service, late.priority) }
        guard let best, let service = plan.service(late.service) else { return nil }
        let wait = Wait(forStaff: .window(best.window))
        let counter = plan.counters[best.counter]
        let values = [
            "counter": words.own(counter.name, house: plan.languages.first) ?? counter.id.text,
            "service": words.own(service.names, house: plan.languages.first) ?? service.id.text,
            "minutes": "\((wait.highSeconds ?? 60) / 60)",
        ]
        return AdviceView(
            counter: counter.id, service: service.id, wait: wait, text: words(.adviceOpen, values))
    }
}

extension ExpectedView {
    fileprivate init(
        _ service: Service, _ priority: PriorityID, _ entry: WaitTable.Entry?, _ closing: Int?
    ) {
        var (misses, before): (Bool, Likelihood?) = (false, nil)
        if case .window(let window) = entry {
            misses = service.target.map { window.likely > $0.minutes } ?? false
            before = closing.map { Likelihood(window, within: $0) }
        }
        self.init(
            service: service.id, priority: priority, wait: Wait(forStaff: entry), missesTarget: misses,
            beforeClosing: before)
    }
}

extension PasserView {
    fileprivate init(_ passer: Passer, _ words: Words, _ time: (Instant) -> String) {
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
            self.init(code: "returning", text: words(.passReturning, ["number": number]), until: nil)
        }
    }
}

extension WentFirstView {
    init(_ other: WentFirst, _ words: Words) {
        let number = ["number": other.number]
        let reason =
            switch other.reason {
            case .priority(let minutes):
                Reason(
                    code: "priority",
                    text: words(.firstPriority, ["number": other.number, "minutes": "\(minutes)"]))
            case .appointment: Reason(code: "appointment", text: words(.firstAppointment, number))
            case .staff: Reason(code: "chosen", text: words(.firstStaff, number))
            case .otherService: Reason(code: "otherService", text: words(.firstOtherService, number))
            }
        self.init(number: other.number, at: other.at, reason: reason)
    }
}
