import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// Does one act, once: the same idempotency key over all tries, until the server answers.
    func run(_ errand: Errand, at post: Post) async throws(ClientFailure) -> Deed {
        switch errand {
        case .setCounter(let state):
            .counter(try await act(Endpoints.counter, post.path, CounterBody(state: state)))
        case .callNext: .called(try await act(Endpoints.call, post.path, CallBody()))
        case .call(let id): .called(try await act(Endpoints.call, post.path, CallBody(ticket: id)))
        case .callNumber(let number):
            .called(try await act(Endpoints.call, post.path, CallBody(number: number)))
        case .recall(let id): .ticket(try await act(Endpoints.recall, post.path(id), Nothing()).ticket)
        case .start(let id): .ticket(try await act(Endpoints.start, post.path(id), Nothing()))
        case .absent(let id, _): .ticket(try await act(Endpoints.absent, post.path(id), Nothing()))
        case .hold(let id, let terms): .ticket(try await act(Endpoints.hold, post.path(id), HoldBody(terms)))
        case .resume(let id):
            .ticket(try await act(Endpoints.resume, post.path(id), ResumeBody(counter: post.counter)))
        case .transfer(let id, let destination):
            .ticket(try await act(Endpoints.transfer, post.path(id), TransferBody(destination)).ticket)
        case .close(let id, let outcome):
            .ticket(try await act(Endpoints.close, post.path(id), ClosureBody(outcome: outcome)))
        case .reinstate(let id): .ticket(try await act(Endpoints.reinstate, post.path(id), Nothing()))
        case .endPause(let id): .ticket(try await act(Endpoints.endPause, post.path(id), Nothing()))
        case .issue(let walkIn):
            .ticket(try await act(Endpoints.issue, [post.branch.text], IssueBody(walkIn, at: post)).ticket)
        case .undo: .undone(try await act(Endpoints.undo, [], Nothing()).ticket)
        }
    }

    private func act<Body, Answered>(
        _ endpoint: Endpoint<Body, Answered>, _ path: [String], _ body: Body
    ) async throws(ClientFailure) -> Answered {
        try await insist(endpoint, path, body: body, attempts: .max)
    }
}

extension Post {
    fileprivate var path: [String] { [branch.text, counter.text] }
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
