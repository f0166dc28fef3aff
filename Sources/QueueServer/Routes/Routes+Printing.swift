import Foundation
import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Paper: what kiosks print, and the codes on it.
    func addPrintingRoutes(to router: Router<Context>) {
        serve(Endpoints.printJobs, on: router) { ask throws(Refusal) in try await printJobs(ask) }
        serve(Endpoints.reprint, on: router) { ask throws(Refusal) in try await reprint(ask) }
        serve(Endpoints.printJob, on: router) { ask throws(Refusal) in try await endPrintJob(ask) }
        serve(Endpoints.printJobTicket, on: router) { ask throws(Refusal) in
            guard let id = try await printJob(ask).ticket else { throw .unknown(.printJob) }
            let (ticket, ahead) = try await find(id, ask.office)
            return Answer(try await issued(try await view(ticket, ahead: ahead, ask.office, ask.caller)))
        }
        serve(Endpoints.printJobCase, on: router) { ask throws(Refusal) in Answer(try await slip(ask)) }
        serve(Endpoints.deviceStatus, on: router) { ask throws(Refusal) in try await setStatus(ask) }
        serve(Endpoints.ticketByCode, on: router) { ask throws(Refusal) in
            // As people copy it: small letters, a gap in the middle.
            let code = ask.subject.uppercased().filter { ServerKey.letters.contains($0) }
            let id = try await stored { try await $0.ticket(code: code, in: ask.office) }
            guard let id else { throw .unknown(.ticket) }
            let (ticket, ahead) = try await find(id, ask.office)
            return Answer(try await view(ticket, ahead: ahead, ask.office, ask.caller))
        }
    }

    /// A ticket with all that stands on its slip. Its secret is derived again, for it is kept nowhere.
    func issued(_ ticket: TicketView) async throws(Refusal) -> Issued {
        let paper = try await stored { try await $0.paper(of: ticket.ticket.id) }
        return issued(ticket, code: paper.code, printJob: paper.job)
    }

    /// The same for a ticket that was just taken, of whose paper nothing need be read again.
    func issued<Body>(
        _ receipt: Receipt, _ beside: [Beside], _ ask: Ask<Body>
    ) async throws(Refusal) -> Issued {
        let ticket = try await view(receipt, ask)
        guard let code = receipt.code else { return try await issued(ticket) }
        return issued(ticket, code: code, printJob: beside.lazy.compactMap(\.printJob).first)
    }

    private func issued(_ ticket: TicketView, code: String?, printJob: String?) -> Issued {
        let secret = key.secret(of: ticket.ticket.id.text)
        return Issued(
            ticket: ticket, secret: secret, link: settings.publicURL.map { "\($0)/v/\(secret)" },
            code: code, printJob: printJob)
    }

    /// What is written with a new ticket: its code, and its slip where one was asked for.
    func paper<Body>(of ticket: TicketID, _ ask: Ask<Body>, isAskedFor: Bool) -> [Beside] {
        let code = Beside.code(ask.office, ticket, candidates: key.codes(of: ticket.text))
        guard isAskedFor, let kiosk = printingKiosk(ask) else { return [code] }
        let job = PrintJobRecord(
            id: Secrets.id(settings.unpredictable(16)), branch: ask.office, .ticket(ticket), device: kiosk,
            isCopy: false, queuedAt: ask.now)
        return [code, .printJob(job)]
    }

    /// The kiosk that asks; for others the only one. Where there are several, nobody can guess.
    func printingKiosk<Body>(_ ask: Ask<Body>) -> String? {
        if case .device(let device, .kiosk) = ask.caller.kind { return device.id }
        let kiosks = kiosks(of: ask.office)
        return kiosks.count == 1 ? kiosks[0] : nil
    }

    private func kiosks(of branch: BranchID) -> [String] {
        people.devices(of: branch).filter { $0.role == DeviceRole.kiosk.rawValue }.map(\.id)
    }

    private func printJobs(_ ask: Ask<Nothing>) async throws(Refusal) -> Answer<Page<PrintJobView>> {
        var device = ask.query[.device]
        if case .device(let own, _) = ask.caller.kind {
            guard [nil, "current", own.id].contains(device) else { throw .forbidden }
            device = own.id
        }
        let state = try ask.query[.state].map { text throws(Refusal) in
            guard let state = PrintJobView.State(rawValue: text) else {
                let states = PrintJobView.State.allCases.map(\.rawValue).joined(separator: ", ")
                throw .badRequest([.init(path: "/query/state", reason: "must be one of: \(states)")])
            }
            return state
        }
        let jobs = try await stored { try await $0.printJobs(of: ask.office) }.map(PrintJobView.init)
            .filter { job in device.map { $0 == job.device } ?? true }
            .filter { job in state.map { $0 == job.state } ?? true }
        return Answer(try ask.page(of: jobs, by: \.id))
    }

    /// The path's job; a kiosk knows of none but its own.
    private func printJob<Body>(_ ask: Ask<Body>) async throws(Refusal) -> PrintJobRecord {
        let job = try await stored { try await $0.printJob(ask.subject) }
        guard let job, job.branch == ask.office else { throw .unknown(.printJob) }
        if case .device(let own, _) = ask.caller.kind, own.id != job.device { throw .unknown(.printJob) }
        return job
    }

    /// The secret of a case is told for as long as its slip is to be printed, and then no more.
    private func slip(_ ask: Ask<Nothing>) async throws(Refusal) -> CaseOpened {
        let job = try await printJob(ask)
        guard let id = job.caseID, job.state != .failed else { throw .unknown(.printJob) }
        guard job.state == .queued else { throw .alreadyPrinted }
        return try await opened(id)
    }

    private func reprint(_ ask: Ask<PrintJobBody>) async throws(Refusal) -> Answer<PrintJobView> {
        switch (ask.body.ticket, ask.body.case) {
        case (let ticket?, nil): return try await reprint(ticket, ask)
        case (nil, let name?): return try await reprint(caseNamed: name, ask)
        default: throw .badRequest([.init(path: "/ticket", reason: "name a ticket or a case")])
        }
    }

    private func reprint(
        _ named: TicketID, _ ask: Ask<PrintJobBody>
    ) async throws(Refusal) -> Answer<PrintJobView> {
        let ticket = TicketID(ticket(named: named.text, in: ask.office))
        let (found, _) = try await find(ticket, ask.office)
        guard !found.isClosed else { throw .alreadyClosed }
        let job = PrintJobRecord(
            id: copyID(ask), branch: ask.office, .ticket(ticket), device: try await device(for: found, ask),
            isCopy: true, queuedAt: ask.now)
        return try await queue(job, ask, subject: ticket.text)
    }

    /// Whoever works on a case reads all of it: its customer may have lost the paper.
    private func reprint(
        caseNamed name: String, _ ask: Ask<PrintJobBody>
    ) async throws(Refusal) -> Answer<PrintJobView> {
        let record = try await stored { try await $0.caseRecord(name, of: ask.office) }
        guard let id = record?.known.id else { throw .unknown(.case) }
        let before = try await stored { try await $0.printingDevice(ofCase: id) }
        let job = PrintJobRecord(
            id: copyID(ask), branch: ask.office, .ofCase(id), device: try device(before, ask), isCopy: true,
            queuedAt: ask.now)
        return try await queue(job, ask, subject: id.text)
    }

    /// With a key the id is made from it, so that a retry names the same job.
    private func copyID(_ ask: Ask<PrintJobBody>) -> String {
        ask.key.map { Secrets.id(Secrets.hash("print \($0.scope) \($0.key)", count: 16)) }
            ?? Secrets.id(settings.unpredictable(16))
    }

    private func queue(
        _ job: PrintJobRecord, _ ask: Ask<PrintJobBody>, subject: String
    ) async throws(Refusal) -> Answer<PrintJobView> {
        try await once(ask, about: job.ticket) { () throws(Refusal) in
            _ = try await stored { try await $0.reprint(job) }
            try await note(.reprinted, ask, subject: subject)
        } reply: { () throws(Refusal) in
            try await stored { try await $0.printJob(job.id) }.map(PrintJobView.init)
        }
    }

    /// The one that was named, else the one that issued it or printed it before, else the only kiosk.
    private func device(
        for ticket: Ticket, _ ask: Ask<PrintJobBody>
    ) async throws(Refusal) -> String {
        try device(try await stored { try await $0.printingDevice(of: ticket, in: ask.office) }, ask)
    }

    private func device(_ before: String?, _ ask: Ask<PrintJobBody>) throws(Refusal) -> String {
        let kiosks = kiosks(of: ask.office)
        if let asked = ask.body.device {
            guard kiosks.contains(asked) else { throw .unknown(.device) }
            return asked
        }
        if let before, kiosks.contains(before) { return before }
        guard kiosks.count == 1 else { throw .unknown(.device) }
        return kiosks[0]
    }

    private func endPrintJob(_ ask: Ask<PrintJobStateBody>) async throws(Refusal) -> Answer<PrintJobView> {
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        try cleaning.finish()
        let job = try await printJob(ask)
        let end: PrintJobRecord.End = ask.body.state == .printed ? .printed : .failed
        return try await once(ask, about: job.ticket) { () throws(Refusal) in
            try await stored { try await $0.end(printJob: job.id, as: end, reason, at: ask.now) }.get()
        } reply: { () throws(Refusal) in
            try await stored { try await $0.printJob(job.id) }.map(PrintJobView.init)
        }
    }

    private func setStatus(_ ask: Ask<DeviceStatusBody>) async throws(Refusal) -> Answer<DeviceView> {
        guard case .device(let device, _) = ask.caller.kind else { throw .forbidden }
        var cleaning = Cleaning()
        let text = cleaning.text(ask.body.paperText, "/paperText")
        try cleaning.finish()
        let status = DeviceStatusRecord(
            printer: ask.body.printer?.rawValue, paperText: text, at: ask.now)
        return try await once(ask) { () throws(Refusal) in
            try await stored { try await $0.keep(status, of: device.id) }
        } reply: { () throws(Refusal) in
            let statuses = try await stored { try await $0.deviceStatuses(of: ask.office) }
            return DeviceView(device, token: nil, statuses[device.id])
        }
    }
}

extension Beside {
    /// The id of the job that this is.
    fileprivate var printJob: String? {
        if case .printJob(let job) = self { job.id } else { nil }
    }
}

extension PrintJobView {
    init(_ job: PrintJobRecord) {
        self.init(
            id: job.id, ticket: job.ticket, case: job.caseID, number: job.number, device: job.device,
            state: State(rawValue: job.state.rawValue) ?? .queued, copy: job.isCopy, reason: job.reason,
            queuedAt: job.queuedAt, endedAt: job.endedAt)
    }
}
