import QueueCore
import QueueStore
import QueueWire
import Words

// From what is true to what an audience may see.

extension Server {
    /// A person of staff, as colleagues call them.
    func name(of staff: StaffID) -> String { people.account(staff)?.name ?? staff.text }

    /// The receipt's ticket, as this caller may see it.
    func view<Body>(_ receipt: Receipt, _ ask: Ask<Body>) async throws(Refusal) -> TicketView {
        guard let id = receipt.ticketID else { throw .internalError }
        guard let ticket = receipt.ticket else {
            // A retry of something that was done on an earlier day.
            guard let (branch, ticket) = try await stored({ try await $0.ticket(id) }) else {
                throw .unknown(.ticket)
            }
            return try await view(ticket, ahead: nil, branch, ask.caller)
        }
        return try await view(ticket, ahead: receipt.ahead, ask.branch ?? "", ask.caller)
    }

    func view(
        _ ticket: Ticket, ahead: Int?, _ branch: BranchID, _ caller: Caller
    ) async throws(Refusal) -> TicketView {
        let facts = facts(of: ticket, ahead: ahead, branch, forStaff: caller.isStaff)
        guard caller.isStaff else { return TicketView(ticket: facts) }
        let beside = try await stored { try await $0.beside([ticket.id]) }
        var person = Person(beside[ticket.id], ticket)
        (person.earlier, person.openCases) = try await background(
            of: person.reference, besides: ticket.id, in: branch)
        return TicketView(ticket: facts, person: person)
    }

    /// Something read from the store, which may be away.
    func stored<Value: Sendable>(
        _ read: @Sendable (Database) async throws -> Value
    ) async throws(Refusal) -> Value {
        do {
            return try await read(database)
        } catch {
            log.error("the store cannot be read: \(error)")
            throw .storeUnavailable
        }
    }

    /// Something written about people or devices.
    func kept<Value: Sendable>(
        _ write: @Sendable (People) async throws -> Value
    ) async throws(Refusal) -> Value {
        guard ledger.health != .readOnly else { throw .storeUnavailable }
        do {
            return try await write(people)
        } catch let failure as CommitFailure {
            throw refusal(for: failure.result)
        } catch {
            log.error("the store cannot be written: \(error)")
            throw .storeUnavailable
        }
    }

    func published(_ branch: BranchID) throws(Refusal) -> PublishedOffice {
        guard let office = ledger.office(branch) else { throw .unknown(.branch) }
        return office
    }

    func branchView(
        _ branch: BranchID, _ words: Words, forStaff isForStaff: Bool = false
    ) async throws(Refusal) -> BranchView {
        let office = try published(branch)
        let moment = office.moment(at: now)
        let reasons = try await stored { try await $0.remarks(branch, .service) }
        let local = office.local
        return office.read { office in
            let times = local.opening(of: office.configuration.hours, at: moment)
            var view = BranchView(
                office, at: moment, times, reasons: Self.closedReasons(office, at: moment, reasons, words),
                opensAt: Reopening(office, local, at: moment).times, forStaff: isForStaff)
            for (index, service) in view.services.enumerated() {
                view.services[index].wait = foresight.wait(
                    for: service.id, in: office, forStaff: isForStaff)
                view.services[index].beforeClosing = times.closesAt.flatMap {
                    foresight.isCalled(service.id, in: office, within: $0 - moment.instant)
                }
                let end = foresight.expectedEnd(service.id, in: office, at: moment.instant)
                if service.open, office.isTooLate(end, at: moment) {
                    view.services[index].close(
                        words.title(.closingSoon), until: local.reopening(of: office, at: moment))
                }
            }
            return view
        }
    }

    /// Why each service that takes nobody takes nobody: the reason that was given, else the general one.
    static func closedReasons(
        _ office: Office, at moment: Moment, _ given: [String: String], _ words: Words
    ) -> [ServiceID: String] {
        var reasons: [ServiceID: String] = [:]
        for service in office.configuration.services where !office.takes(service, at: moment) {
            reasons[service.id] =
                if !office.isOpen(at: moment) {
                    words.title(.branchClosed)
                } else if !office.isOpen(service.id, at: moment.instant) {
                    given[service.id.text] ?? words.title(.serviceClosed)
                } else {
                    words.title(office.isFull(service) ? .serviceFull : .queueFull)
                }
        }
        return reasons
    }

    func counterView(_ id: CounterID, _ branch: BranchID) async throws(Refusal) -> StaffCounter {
        let reasons = try await stored { try await $0.remarks(branch, .counter) }
        let view = try published(branch).read { office in
            office.counters[id].map { StaffCounter($0, in: office, reason: reasons[id.text]) }
        }
        guard let view else { throw .unknown(.counter) }
        return view
    }
}

extension Person {
    init(_ beside: BesideTicket?, _ ticket: Ticket) {
        self.init()
        let visitor = beside?.visitor
        name = visitor?.name
        phone = visitor?.phone
        email = visitor?.email
        reference = visitor?.reference
        party = visitor?.party
        answers = visitor?.answers
        notes = (beside?.transferNotes ?? []).map { NoteView(at: $0.at, staff: $0.staff, text: $0.text) }
        log = LogBody(ticket, beside?.log)
        repeatOf = ticket.facts.repeatOf
        holdReason = ticket.hold == nil ? nil : beside?.holdReason
        holdUntil = ticket.hold?.until
    }
}

extension Reason {
    init(_ why: Why, _ words: Words, _ time: (Instant) -> String) {
        let text =
            switch why {
            case .longestWait: words(.whyLongestWait)
            case .appointment(let booked): words(.whyAppointment, ["time": time(booked)])
            case .priority(let minutes): words(.whyPriority, ["minutes": "\(minutes)"])
            case .chosen: words(.whyChosen)
            case .putFirst: words(.whyPutFirst)
            }
        self.init(code: why.code, text: text)
    }

    init(
        _ notYet: NotYet, _ words: Words, _ time: (Instant) -> String, name: (StaffID) -> String
    ) {
        let text =
            switch notYet {
            case .pausedUntil(let instant): words(.notYetPausedUntil, ["time": time(instant)])
            case .boundToCounter(let counter): words(.notYetBoundToCounter, ["counter": counter.text])
            case .boundToStaff(let staff): words(.notYetBoundToStaff, ["staff": name(staff)])
            case .notOffered: words(.notYetNotOffered)
            case .othersBefore(let count): words(.notYetOthersBefore, count: count)
            }
        self.init(code: notYet.code, text: text)
    }
}
