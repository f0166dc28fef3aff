import QueueCore
import QueueStore

/// Something asked for, perhaps again.
struct FuzzRequest {
    var submission: Submission
    var command: Command?
    /// The answer that the same key got before.
    var earlier: TicketID??
    /// The same key for something else.
    var isAbuse = false
}

/// Who was called because a service was asked for, which no event tells.
struct Wanted {
    var tickets: [TicketID: ServiceID] = [:]
    var perhaps: Set<ServiceID> = []

    func service(of event: Event, in office: Office) -> ServiceID? {
        guard let id = event.ticket else { return nil }
        return tickets[id] ?? office.ticket(id).map(\.service).flatMap { perhaps.contains($0) ? $0 : nil }
    }
}

extension FuzzDay {
    /// One batch of what many people and timers ask at once.
    mutating func act() async throws {
        passTime()
        let size =
            dice.isOne(in: 12) ? Int.random(in: 5...20, using: &dice) : Int.random(in: 1...4, using: &dice)
        let requests = (1...size).map { _ in request() }
        let fault = dice.isOne(in: 40) ? FuzzFault.allCases.randomElement(using: &dice) : nil
        if let fault {
            faults.plan(fault)
            met["fault \(fault)", default: 0] += 1
        }
        let mayFail = fault != nil || ledger.health != .ok
        let results = await ledger.submit(all: requests.map(\.submission))
        faults.end()
        try await follow(Self.wanted(requests, results))
        for (request, result) in zip(requests, results) { try judge(request, result, mayFail: mayFail) }
        try expectCalm(mayFail: mayFail)
        try checkOrder(mayBeUnread: fault == .tablesUnreadable)
        if ledger.health == .readOnly ? dice.isOne(in: 3) : dice.isOne(in: 80) { try await restart() }
    }

    private mutating func request() -> FuzzRequest {
        if !unanswered.isEmpty, dice.isOne(in: 3) { return again(unanswered.removeFirst()) }
        if let old = answered.randomElement(using: &dice), dice.isOne(in: 25) {
            var request = again(old.request)
            request.earlier = .some(old.ticket)
            request.isAbuse = dice.isOne(in: 5)
            if request.isAbuse { request.submission.key?.request = [1, 2, 3] }
            return request
        }
        let branch = Self.branches.randomElement(using: &dice)!
        if dice.isOne(in: 10) { return FuzzRequest(submission: Submission(branch, .tick)) }
        var command = whims[branch]!.command(
            in: ledger.office(branch)!.read { $0 }, at: surroundings.now)
        if case .configure(_, let version) = command.act {
            command.act = .configure(.anywhere(branch, &dice), version: version)
        }
        let isKeyed = dice.isOne(in: 2)
        if isKeyed { keys += 1 }
        let key = RequestKey(scope: "staff:any", key: "\(keys)", request: [7])
        return request(command, in: branch, key: isKeyed ? key : nil)
    }

    private mutating func request(_ command: Command, in branch: BranchID, key: RequestKey?) -> FuzzRequest {
        var submission = Submission(branch, .command(command), key: key)
        switch command.act {
        case .issue(let issue):
            submission.secretHash = (0..<16).map { _ in UInt8.random(in: 0...255, using: &dice) }
            var visitor = VisitorRecord(name: "\(Self.personal) Ana")
            visitor.reference = issue.trace.map { _ in
                "\(Self.personal) \(Int.random(in: 1...5, using: &dice))"
            }
            submission.beside = [.visitor(issue.id, visitor)]
            if let key { asked[key.key, default: []].append(issue.id) }
        case .transfer(let id, _):
            let note = NoteRecord(at: surroundings.now, staff: command.by.staff, text: Self.personal)
            submission.beside = [.note(id, .transfer, note)]
        case .pause(let id):
            submission.beside = [.remark(branch, .counter, subject: id.text, text: Self.personal)]
        default: break
        }
        return FuzzRequest(submission: submission, command: command)
    }

    /// The same request once more; a retry does not know the name that its ticket would have had.
    private mutating func again(_ old: FuzzRequest) -> FuzzRequest {
        guard let command = old.command else { return old }
        let (branch, key) = (old.submission.branch, old.submission.key)
        guard case .issue(var issue) = command.act else { return request(command, in: branch, key: key) }
        issue.id = whims[branch]!.anotherTicket(branch)
        return request(Command(.issue(issue), by: command.by), in: branch, key: key)
    }

    /// A new life of the server on what is kept.
    private mutating func restart() async throws {
        store = try store.reopen()
        ledger = try Self.ledger(on: store, faults, surroundings)
        met["restart", default: 0] += 1
        try await follow()
        try checkOrder()
    }

    /// Of which services somebody asked for the next by name.
    private static func wanted(_ requests: [FuzzRequest], _ results: [Result<Receipt, Refusal>]) -> Wanted {
        var wanted = Wanted()
        for (request, result) in zip(requests, results) {
            guard let service = request.command?.wanted else { continue }
            switch result {
            case .success(let receipt): if let id = receipt.ticketID { wanted.tickets[id] = service }
            // Done, perhaps, and not answered.
            case .failure: wanted.perhaps.insert(service)
            }
        }
        return wanted
    }
}
