import Hummingbird
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Running the office: opening and closing it, and its services.
    func addOfficeRoutes(to router: Router<Context>) {
        serve(Endpoints.service, on: router) { ask throws(Refusal) in try await setService(ask) }
        serve(Endpoints.opening, on: router) { ask throws(Refusal) in
            try check(ask.body.until, ask.now)
            let act = Act.setOpening(isOpen: ask.body.state == .open, until: ask.body.until)
            let receipt = try await submit(act, ask)
            try await note(.openingSet, ask, receipt, subject: ask.body.state.rawValue)
            return Answer(try await branchView(ask.office, ask.words), isReplay: receipt.isReplay)
        }
    }

    private func setService(_ ask: Ask<ServiceBody>) async throws(Refusal) -> Answer<ServiceView> {
        let id = ServiceID(ask.subject)
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        try cleaning.finish()
        try check(ask.body.until, ask.now)
        let isOpen = ask.body.state == .open
        let remark = Beside.remark(ask.office, .service, subject: id.text, text: isOpen ? nil : reason)
        let receipt = try await submit(
            .setService(id, isOpen: isOpen, until: ask.body.until), ask, beside: [remark])
        try await note(.serviceSet, ask, receipt, subject: "\(id) \(ask.body.state.rawValue)")
        let office = try published(ask.office)
        let moment = office.moment(at: now)
        let local = office.local
        let view = office.read { office in
            let reasons = Self.closedReasons(
                office, at: moment, reason.map { [id.text: $0] } ?? [:], ask.words)
            return office.configuration.service(id).map {
                ServiceView(
                    $0, in: office, at: moment, reason: reasons[id],
                    opensAt: Reopening(office, local, at: moment).times[id])
            }
        }
        return Answer(view, isReplay: receipt.isReplay)
    }

    private func check(_ until: Instant?, _ now: Instant) throws(Refusal) {
        guard let until, until <= now else { return }
        throw .badRequest([.init(path: "/until", reason: "must be in the future")])
    }
}
