import Hummingbird
import QueueCore
import QueueWire
import Words

extension Server {
    /// Dated plans.
    func addPlanRoutes(to router: Router<Context>) {
        serve(Endpoints.plans, on: router) { ask throws(Refusal) in
            let office = try published(ask.office)
            let today = office.moment(at: ask.now).day
            let configuration = office.read { $0.configuration }
            let inForce = configuration.plan(on: today)
            let views = configuration.plans.all.map { plan in
                PlanView(
                    plan, isInForce: plan == inForce,
                    explanation: ask.words.explanation(of: plan, in: configuration))
            }
            return Answer(try ask.page(of: views, by: \.id))
        }
    }
}

extension Words {
    fileprivate func explanation(of plan: DatedPlan, in office: Configuration) -> [String] {
        let house = office.houseLanguage
        func names(_ ids: [ServiceID]) -> String {
            ids.map { id in own(office.service(id)?.names ?? [:], house: house) ?? id.text }
                .joined(separator: ", ")
        }
        var lines = [self(.planSpan, ["from": "\(plan.from)", "to": "\(plan.to)"])]
        if let week = plan.hours { lines += hours(week) }
        if !plan.closed.isEmpty { lines.append(self(.planClosed, ["services": names(plan.closed)])) }
        for (id, tiers) in plan.counters.sorted(by: { $0.key < $1.key }) {
            let counter = own(office.counter(id)?.name ?? [:], house: house) ?? id.text
            lines.append(self(.planCounter, ["counter": counter, "services": names(tiers.flatMap { $0 })]))
        }
        for (user, services) in plan.staff.sorted(by: { $0.key < $1.key }) {
            let name = office.assignment(user)?.name ?? ""
            lines.append(
                self(.planPerson, ["staff": name.isEmpty ? user.text : name, "services": names(services)]))
        }
        if let number = plan.staffing { lines.append(self(.planStaffing, ["number": "\(number)"])) }
        return lines
    }

    /// Days with the same hours are told together.
    private func hours(_ week: [[MinuteRange]]) -> [String] {
        var told: [(days: [Weekday], ranges: [MinuteRange])] = []
        for (day, ranges) in zip(Weekday.allCases, week) {
            if let last = told.last, last.ranges == ranges {
                told[told.count - 1].days.append(day)
            } else {
                told.append(([day], ranges))
            }
        }
        return told.map { days, ranges in
            let names = [days.first, days.count > 1 ? days.last : nil].compactMap { $0 }
            let times = ranges.map {
                time(secondsOfDay: $0.start * 60) + "–" + time(secondsOfDay: $0.end * 60)
            }.joined(separator: ", ")
            let text = ranges.isEmpty ? self(.planAllDayClosed) : self(.planHours, ["hours": times])
            return names.map { weekday(fromMonday: $0.rawValue) }.joined(separator: "–") + ": " + text
        }
    }
}
