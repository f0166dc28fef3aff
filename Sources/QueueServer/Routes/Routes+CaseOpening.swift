import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Server {
    /// Opening cases: by staff, at a kiosk, and by the secret of a visit.
    func addCaseOpeningRoutes(to router: Router<Context>) {
        serve(Endpoints.openCase, on: router) { ask throws(Refusal) in try await openCase(ask) }
        serve(Endpoints.openCaseOfVisit, on: router) { ask throws(Refusal) in
            try await openCaseOfVisit(ask)
        }
    }

    private func openCase(_ ask: Ask<CaseBody>) async throws(Refusal) -> Answer<CaseOpened> {
        let body = ask.body
        if !ask.caller.isStaff { try checkStranger(body) }
        let house = try published(ask.office).read { $0.configuration.houseLanguage }
        var cleaning = Cleaning()
        let text = cleaning.text(body.text, "/text", atMost: 4_000)
        cleaning.checkSense(
            body.kind, text: text, causes: body.causes, claim: body.claim, praise: body.praise)
        let person = cleaning.person(
            name: body.name, phone: body.phone, email: body.email, reference: body.reference, body.claim)
        var subject = cleaning.subject(
            CaseSubject(), service: body.service, severity: body.severity, causes: body.causes,
            remedy: body.remedy, body.claim)
        let language = cleaning.language(body.language, or: house)
        // What staff note is theirs to judge; a stranger has nobody to ask.
        if !ask.caller.isStaff { _ = cleaning.phone(body.phone, "/phone") }
        try cleaning.finish()
        try check(body.service ?? body.praise?.service, ask.office, isStaff: ask.caller.isStaff)
        try check([body.owner, body.praise?.staff], ask.office)
        let visit = try await namedVisit(body.visit, ask.office)
        subject.service = subject.service ?? visit?.service
        var new = try newCase(body.kind, in: ask.office, language)
        new.visit = visit?.id
        new.praised = Praised(body.praise) ?? Praised(body.kind, visit)
        (new.subject, new.person, new.text, new.owner) = (subject, person, text, body.owner)
        new.channel = ask.caller.isStaff ? body.channel ?? .counter : .kiosk
        if body.print ?? false { new.printJob = paper(of: new.id, ask.office, ask, at: printingKiosk(ask)) }
        return try await open(new, ask, key: ask.key, by: ask.caller.actor.staff)
    }

    /// What only staff may say.
    private func checkStranger(_ body: CaseBody) throws(Refusal) {
        let isStaffs = body.visit != nil || body.owner != nil || body.severity != nil
        guard !isStaffs, body.channel ?? .kiosk == .kiosk else { throw .forbidden }
    }

    private func openCaseOfVisit(_ ask: Ask<VisitCaseBody>) async throws(Refusal) -> Answer<CaseOpened> {
        let body = ask.body
        let (branch, ticket, _) = try await visit(ask.parameters[0])
        let known = try await stored { try await $0.beside([ticket.id])[ticket.id] }?.visitor
        var cleaning = Cleaning()
        let text = cleaning.text(body.text, "/text", atMost: 4_000)
        cleaning.checkSense(
            body.kind, text: text, causes: body.causes, claim: body.claim, praise: body.praise)
        let person = cleaning.person(
            name: body.name ?? known?.name, phone: body.phone ?? known?.phone,
            email: body.email ?? known?.email, reference: known?.reference, body.claim)
        let subject = cleaning.subject(
            CaseSubject(service: ticket.lastServed.service), service: nil, severity: nil,
            causes: body.causes, remedy: body.remedy, body.claim)
        _ = cleaning.phone(body.phone, "/phone")
        try cleaning.finish()
        try check(body.praise?.service, branch, isStaff: false)
        try check([body.praise?.staff], branch)
        var new = try newCase(body.kind, in: branch, Language(rawValue: ticket.language) ?? .en)
        new.visit = ticket.id
        new.praised = Praised(body.praise) ?? Praised(body.kind, ticket)
        (new.subject, new.person, new.text) = (subject, person, text)
        // A stranger’s telephone makes no kiosk print.
        if body.print ?? false, case .device(let device, .kiosk) = ask.caller.kind, device.branch == branch {
            new.printJob = paper(of: new.id, branch, ask, at: device.id)
        }
        var key = ask.key
        key?.scope = "visit:\(ticket.id)"
        return try await open(new, ask, key: key, by: nil)
    }

    private func newCase(
        _ kind: Case.Kind, in branch: BranchID, _ language: Language
    ) throws(Refusal) -> NewCase {
        let id = CaseID(Secrets.id(settings.unpredictable(16)))
        let office = try published(branch)
        var new = NewCase(
            id: id, branch: branch, year: office.moment(at: now).day.date.year,
            secretHash: ServerKey.hash(ofCaseSecret: key.secret(ofCase: id.text)), kind: kind,
            channel: .page, language: language.rawValue)
        if office.read({ $0.configuration.cases.acknowledge == .atOnce }) {
            new.acknowledgement = try acknowledgement(kind, branch, Words(language))
        }
        return new
    }

    /// A retry names the first case.
    private func open<Body>(
        _ new: NewCase, _ ask: Ask<Body>, key requestKey: RequestKey?, by staff: StaffID?
    ) async throws(Refusal) -> Answer<CaseOpened> {
        let moment = try caseMoment(new.branch, by: staff)
        let done = try await recorded { try await $0.open(new, requestKey, at: moment) }
        return try await answer(done) { id throws(Refusal) in
            try await opened(CaseID(id))
        }
    }

    /// A case with all that its customer takes along. Its secret is derived again, for it is kept nowhere.
    func opened(_ id: CaseID) async throws(Refusal) -> CaseOpened {
        let record = try await stored { try await $0.caseRecord(id) }
        guard let record else { throw .unknown(.case) }
        let secret = key.secret(ofCase: id.text)
        return CaseOpened(
            case: try facts(of: record.known), secret: secret,
            link: settings.publicURL.map { "\($0)/c/\(secret)" },
            acknowledgement: record.acknowledgement,
            printJob: try await stored { try await $0.printJob(ofCase: id) })
    }

    private func paper<Body>(
        of id: CaseID, _ branch: BranchID, _ ask: Ask<Body>, at kiosk: String?
    ) -> PrintJobRecord? {
        kiosk.map {
            PrintJobRecord(
                id: Secrets.id(settings.unpredictable(16)), branch: branch, .ofCase(id), device: $0,
                isCopy: false, queuedAt: ask.now)
        }
    }

    private func namedVisit(_ name: String?, _ branch: BranchID) async throws(Refusal) -> Ticket? {
        guard let name else { return nil }
        return try await find(TicketID(ticket(named: name, in: branch)), branch).0
    }
}

extension Server {
    /// A service of the branch; internal ones are unknown to the public.
    func check(_ service: ServiceID?, _ branch: BranchID, isStaff: Bool) throws(Refusal) {
        guard let service else { return }
        let known = try published(branch).read { $0.configuration.service(service) }
        guard let known, isStaff || !known.isInternal else { throw .unknown(.service) }
    }

    /// People of the branch.
    func check(_ people: [StaffID?], _ branch: BranchID) throws(Refusal) {
        let configuration = try published(branch).read { $0.configuration }
        for user in people.compactMap(\.self) where configuration.assignment(user) == nil {
            throw .unknown(.staff)
        }
    }
}

extension Ticket {
    /// The last leg in which anybody was called; else the last.
    var lastServed: Leg { legs[lastServedLeg] }
}

extension Praised {
    init?(_ body: PraiseBody?) {
        if let staff = body?.staff {
            self = .staff(staff)
        } else if let service = body?.service {
            self = .service(service)
        } else {
            return nil
        }
    }

    /// Praise for a visit is for whoever served it.
    init?(_ kind: Case.Kind, _ visit: Ticket?) {
        guard kind == .compliment, let leg = visit?.lastServed else { return nil }
        self = leg.staff.map { .staff($0) } ?? .service(leg.service)
    }
}
