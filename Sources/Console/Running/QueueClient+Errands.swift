import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// Does one act, once: the same idempotency key over all tries, until the server answers.
    func run(_ errand: Errand, at post: Post) async throws(ClientFailure) -> Deed {
        switch errand {
        case .callNext: .called(try await act(Endpoints.call, post.path, CallBody()))
        case .call(let id): .called(try await act(Endpoints.call, post.path, CallBody(ticket: id)))
        case .callNumber(let number):
            .called(try await act(Endpoints.call, post.path, CallBody(number: number)))
        case .setCounter(let state, let reason, let services):
            .counter(
                try await act(
                    Endpoints.counter, post.path,
                    CounterBody(state: state, reason: reason, services: services)))
        case .takeOver: .counter(try await act(Endpoints.takeover, post.path, TakeoverBody()))
        case .setService(let id, let isOpen, let reason):
            .service(
                try await act(
                    Endpoints.service, [post.branch.text, id.text],
                    ServiceBody(state: isOpen ? .open : .closed, reason: reason)))
        case .reprint(let id):
            .printing(try await act(Endpoints.reprint, [post.branch.text], PrintJobBody(ticket: id)))
        case .printCase(let id):
            .printing(
                try await act(Endpoints.reprint, [post.branch.text], PrintJobBody(case: id.text)))
        case .raiseAlarm(let text):
            .alarm(
                try await act(
                    Endpoints.raiseAlarm, [post.branch.text], AlarmBody(counter: post.place, text: text)))
        case .acceptAlarm(let id): .alarm(try await answer(id, .accepted, at: post))
        case .clearAlarm(let id): .alarm(try await answer(id, .cleared, at: post))
        case .promise(let id, let day, let reason):
            .promised(
                try await act(
                    Endpoints.addFollowUp, [post.branch.text],
                    FollowUpBody(dueOn: day, visit: id.text, reason: reason)))
        case .logContact(let body):
            .contacted(try await act(Endpoints.contact, [post.branch.text], body))
        case .openCase(let body):
            .caseOpened(try await act(Endpoints.openCase, [post.branch.text], body))
        case .workOnCase(let id, let deed, let version):
            .worked(try await work(on: id, deed, version: version, post.branch))
        case .undo: .undone(try await act(Endpoints.undo, [], Nothing()).ticket)
        default: .ticket(try await runOnTicket(errand, at: post))
        }
    }

    private func runOnTicket(_ errand: Errand, at post: Post) async throws(ClientFailure) -> TicketView {
        switch errand {
        case .recall(let id): try await act(Endpoints.recall, post.path(id), Nothing()).ticket
        case .start(let id): try await act(Endpoints.start, post.path(id), Nothing())
        case .absent(let id, _, let reason):
            try await act(Endpoints.absent, post.path(id), AbsenceBody(reason: reason))
        case .hold(let id, let terms): try await act(Endpoints.hold, post.path(id), HoldBody(terms))
        case .resume(let id):
            try await act(Endpoints.resume, post.path(id), ResumeBody(counter: post.counter))
        case .transfer(let id, let destination):
            try await act(Endpoints.transfer, post.path(id), TransferBody(destination)).ticket
        case .close(let id, let outcome, let log):
            try await act(Endpoints.close, post.path(id), ClosureBody(outcome: outcome, log: log))
        case .log(let id, let log): try await act(Endpoints.log, post.path(id), log)
        case .takeDue(let kind, let id): try await take(kind, id, at: post)
        case .checkIn(let id):
            try await act(Endpoints.arrive, [post.branch.text, id], ArrivalBody()).ticket
        case .reinstate(let id): try await act(Endpoints.reinstate, post.path(id), Nothing())
        case .endPause(let id): try await act(Endpoints.endPause, post.path(id), Nothing())
        case .prioritise(let id, let priority):
            try await act(Endpoints.prioritise, post.path(id), PriorityBody(priority: priority))
        case .issue(let walkIn):
            try await act(Endpoints.issue, [post.branch.text], IssueBody(walkIn, at: post)).ticket
        case .setCounter, .takeOver, .callNext, .call, .callNumber, .setService, .reprint, .raiseAlarm,
            .acceptAlarm, .clearAlarm, .undo, .promise, .logContact, .openCase,
            .printCase, .workOnCase:
            preconditionFailure("not done to a ticket")
        }
    }

    private func take(
        _ kind: Due.Kind, _ id: String, at post: Post
    ) async throws(ClientFailure) -> TicketView {
        let endpoint = kind == .callback ? Endpoints.takeCallback : Endpoints.takeFollowUp
        return try await act(endpoint, [post.branch.text, id], TakingBody(counter: post.counter)).ticket
    }

    private func answer(
        _ alarm: String, _ state: AlarmStateBody.State, at post: Post
    ) async throws(ClientFailure) -> AlarmView {
        try await act(Endpoints.alarm, [post.branch.text, alarm], AlarmStateBody(state: state))
    }

    func act<Body, Answered>(
        _ endpoint: Endpoint<Body, Answered>, _ path: [String], _ body: Body
    ) async throws(ClientFailure) -> Answered {
        try await insist(endpoint, path, body: body, attempts: .max)
    }
}

extension Post {
    fileprivate var path: [String] { [branch.text, counter.text] }
    /// Whoever is at no counter is somewhere in the office.
    fileprivate var place: CounterID? { counter == "" ? nil : counter }
    fileprivate func path(_ ticket: TicketID) -> [String] { [branch.text, ticket.text] }
}

extension HoldBody {
    fileprivate init(_ terms: HoldTerms) {
        self.init(reason: terms.reason, minutes: terms.minutes, onlyMe: terms.onlyMe)
    }
}

extension TransferBody {
    fileprivate init(_ destination: Destination) {
        self.init(place: destination.place, note: destination.note)
        switch destination.target {
        case .service(let id): service = id
        case .counter(let id): counter = id
        case .staff(let id): staff = id
        }
    }
}

extension IssueBody {
    fileprivate init(_ walkIn: WalkIn, at post: Post) {
        self.init(
            service: walkIn.service, priority: walkIn.priority, name: walkIn.name,
            counter: walkIn.straight ? post.counter : nil)
    }
}
