import Hummingbird
import QueueCore
import QueueForecast
import QueueStore
import QueueWire
import Words

extension Server {
    /// What is to be expected, how far that can be trusted, and what would help.
    func addForecastRoutes(to router: Router<Context>) {
        serve(Endpoints.forecast, on: router) { ask throws(Refusal) in
            Answer(try await forecastView(ask.office, ask.words))
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
        let (experience, booked) = (foresight.experience(of: branch), foresight.booked(of: branch))
        let question = office.read { WaitTable.Question($0, experience, at: moment, booked: booked) }
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
            // Its name says “counter” already, in one language of six.
            "counter": counter.id.text,
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
