import LocalTime
import QueueCore

/// A batch being decided: the working offices, and what must be written of them.
struct Drafting {
    let now: @Sendable () -> Instant
    var working: [BranchID: Office]
    var clocks: [BranchID: LocalClock]
    private(set) var drafts: [BranchID: BranchDraft] = [:]
    private var newKeys: [KeyRecord] = []
    private var beside: [Beside] = []
    private var known: [String: KeyRecord] = [:]
    /// Tickets of earlier days whose logs are amended in this batch.
    private var formers: [TicketID: FormerTicket] = [:]
    /// Tickets that those have had today who ask for one where that counts.
    private var persons: [PersonToday: Int] = [:]

    init(now: @escaping @Sendable () -> Instant, working: [BranchID: Office], clocks: [BranchID: LocalClock])
    {
        self.now = now
        self.working = working
        self.clocks = clocks
    }

    mutating func remember(_ records: [KeyRecord]) {
        for record in records { known[record.scope + "\n" + record.key] = record }
    }

    mutating func admit(_ tickets: [FormerTicket]) {
        for former in tickets { formers[former.ticket.id] = former }
    }

    mutating func count(_ tickets: [PersonToday: Int]) {
        persons.merge(tickets) { $1 }
    }

    /// Decides one submission against what those before it in the batch have done.
    mutating func take(_ submission: Submission) -> Result<Receipt, Refusal> {
        let branch = submission.branch
        if case .found(let configuration) = submission.work {
            return found(configuration, submission)
        }
        guard working[branch] != nil else { return .failure(.unknown(.branch)) }
        let moment = advance(branch)
        if let record = submission.key.flatMap({ known[$0.scope + "\n" + $0.key] }) {
            return replay(record, submission)
        }
        guard case .command(var command) = submission.work else { return .success(Receipt()) }
        let person = person(of: submission)
        if let person { command.tell(persons[person, default: 0]) }
        do {
            let events = try perform(command, in: branch, at: moment)
            let former = amended(command, events, in: branch)
            drafts[branch]!.take(events, in: working[branch]!, submission, former: former)
            beside += submission.beside
            if let person { persons[person, default: 0] += 1 }
            if events.contains(where: \.isLeaving), let ticket = events.first?.ticket {
                beside.append(.forgetNotes(ticket))
            }
            let receipt = receipt(command, events, in: branch, at: moment)
            note(submission.key, receipt, branch, at: moment)
            return .success(receipt)
        } catch {
            return .failure(error)
        }
    }

    /// Holds run out, breaks begin, days end: before the command, at its moment.
    private mutating func advance(_ branch: BranchID) -> Moment {
        let moment = moment(in: branch)
        if drafts[branch] == nil { drafts[branch] = BranchDraft(before: working[branch]!) }
        while case let events = working[branch]!.step(to: moment), !events.isEmpty {
            drafts[branch]!.take(events, in: working[branch]!, nil)
        }
        return moment
    }

    /// A clock that goes back moves nobody; a new office file may have moved the branch to another zone.
    private mutating func moment(in branch: BranchID) -> Moment {
        let (instant, day, zone) = (
            working[branch]!.now, working[branch]!.day, working[branch]!.configuration.timeZone
        )
        if clocks[branch]?.local.name != zone { clocks[branch] = LocalClock(of: working[branch]!) }
        let clock = clocks[branch]!.moment(at: max(now(), instant))
        return Moment(instant: clock.instant, day: max(clock.day, day), minute: clock.minute)
    }

    private mutating func perform(
        _ command: Command, in branch: BranchID, at moment: Moment
    ) throws(Refusal) -> [Event] {
        var command = command
        switch command.act {
        case .open(let counter, let services, _):
            let elsewhere = command.by.staff.flatMap { self.counter(of: $0, besides: branch) }
            command.act = .open(counter, services: services, elsewhere: elsewhere)
        case .takeOver(let counter, let user, _):
            command.act = .takeOver(counter, user, elsewhere: self.counter(of: user, besides: branch))
        case .undo:
            let restored = command.by.staff.flatMap { working[branch]!.lastActs[$0]?.counter?.staff }
            guard restored.flatMap({ self.counter(of: $0, besides: branch) }) == nil else {
                throw .undoTooLate
            }
        case .log(let id, let entry, _):
            let former = formers[id].flatMap { $0.branch == branch ? $0.ticket : nil }
            command.act = .log(id, entry, former: former)
        default: break
        }
        return try working[branch]!.perform(command, at: moment)
    }

    /// One open counter a person over all branches: what no office can know of another.
    private func counter(of user: StaffID, besides branch: BranchID) -> CounterID? {
        for (other, office) in working where other != branch {
            if let counter = office.counter(of: user) { return counter.id }
        }
        return nil
    }

    /// The ticket of an earlier day that was just amended, as it is now.
    private mutating func amended(
        _ command: Command, _ events: [Event], in branch: BranchID
    ) -> FormerTicket? {
        guard case .log(let id, _, _) = command.act else { return nil }
        if let live = working[branch]!.ticket(id) {
            formers[id]?.ticket = live
            return nil
        }
        for event in events {
            guard case .ticket(_, _, let change) = event.what else { continue }
            formers[id]?.ticket.amend(change, seq: event.seq, at: event.at)
        }
        return formers[id]
    }

    private mutating func found(
        _ configuration: QueueCore.Configuration, _ submission: Submission
    ) -> Result<Receipt, Refusal> {
        let branch = submission.branch
        guard working[branch] == nil, let local = LocalTime(configuration.timeZone) else {
            return .failure(.versionConflict)
        }
        clocks[branch] = LocalClock(local)
        let (office, events) = Office.founding(configuration, at: local.moment(at: now()))
        working[branch] = office
        drafts[branch] = BranchDraft(before: nil)
        drafts[branch]!.take(events, in: office, submission)
        return .success(Receipt(version: 1))
    }

    private func replay(_ record: KeyRecord, _ submission: Submission) -> Result<Receipt, Refusal> {
        guard record.request == submission.key?.request else { return .failure(.keyReused) }
        // The last act of a person may have been in another branch than the one signed in to now.
        guard let office = working[record.branch ?? submission.branch] else { return .failure(.keyReused) }
        var receipt = Receipt(ticketID: record.ticket, why: record.why, isReplay: true)
        receipt.ticket = record.ticket.flatMap { office.ticket($0) }
        receipt.ahead = receipt.ticket.flatMap { office.ahead(of: $0, at: office.now) }
        receipt.counter = record.counter.flatMap { office.counters[$0] }
        return .success(receipt)
    }

    private func receipt(
        _ command: Command, _ events: [Event], in branch: BranchID, at moment: Moment
    ) -> Receipt {
        let office = working[branch]!
        var receipt = Receipt(ticketID: events.first?.ticket ?? command.act.ticket)
        receipt.ticket = receipt.ticketID.flatMap { office.ticket($0) ?? formers[$0]?.ticket }
        receipt.ahead = receipt.ticket.flatMap { office.ahead(of: $0, at: moment.instant) }
        receipt.counter = command.act.counter.flatMap { office.counters[$0] }
        for case .ticket(_, _, .called(_, _, let why)) in events.lazy.map(\.what) {
            receipt.why = why
            break
        }
        if case .configure(_, let version) = command.act { receipt.version = version }
        return receipt
    }

    private mutating func note(
        _ key: RequestKey?, _ receipt: Receipt, _ branch: BranchID, at moment: Moment
    ) {
        guard let key else { return }
        let record = KeyRecord(
            scope: key.scope, key: key.key, request: key.request, at: moment.instant, branch: branch,
            ticket: receipt.ticketID, counter: receipt.counter?.id, why: receipt.why)
        newKeys.append(record)
        remember([record])
    }

    /// What is to be written; empty when nothing happened.
    var batch: Batch {
        var batch = Batch()
        for (branch, draft) in drafts.sorted(by: { $0.key < $1.key }) where !draft.events.isEmpty {
            batch.changes.append(draft.change(of: branch, in: working[branch]!))
        }
        batch.keys = newKeys
        batch.beside = beside
        return batch
    }
}

extension Batch {
    var isEmpty: Bool { changes.isEmpty && keys.isEmpty && beside.isEmpty && proof == nil }
}

extension Event {
    fileprivate var isLeaving: Bool {
        if case .ticket(_, _, .closed(let closing)) = what { closing.closedAs == .left } else { false }
    }
}

extension Act {
    /// The ticket that this is about.
    var ticket: TicketID? {
        switch self {
        case .issue(let issue): issue.id
        case .leave(let id), .recall(let id), .start(let id), .hold(let id, _, _), .resume(let id, _),
            .transfer(let id, _), .absent(let id), .endPause(let id), .close(let id, _, _),
            .reinstate(let id), .prioritise(let id, _), .addLeg(let id, _, _), .changeLeg(let id, _, _),
            .describe(let id, _), .log(let id, _, _):
            id
        // The name of a contact is known to whoever asked.
        case .contact(let contact): contact.id
        case .call, .open, .pause, .shut, .takeOver, .setService, .setOpening, .configure, .undo: nil
        }
    }

    /// The counter that this is about.
    var counter: CounterID? {
        switch self {
        case .open(let id, _, _), .pause(let id), .shut(let id), .call(let id, _), .takeOver(let id, _, _):
            id
        default: nil
        }
    }
}
