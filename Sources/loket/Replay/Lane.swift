import QueueClient
import QueueCore
import QueueWire

/// Those who take and call the numbers of one series, one after the other.
struct Lane: Sendable {
    /// By service, each in the order in which its counters called last: the one idle longest is first.
    private var seats: [ServiceID: [Seat]]
    /// Where visitors take their tickets; nil before the first server.
    private var door: QueueClient?
    /// By the visit's place in the record.
    private(set) var numbers: [Int: String] = [:]
    private(set) var passed = 0
    /// How late the latest act was, in seconds of the office's clock.
    private(set) var delay = 0

    init(_ seats: [Seat]) { self.seats = Dictionary(grouping: seats, by: \.post.service) }

    /// To a server that was started again elsewhere.
    mutating func move(to server: QueueClient) {
        door = server
        seats = seats.mapValues { $0.map { $0.moved(to: server) } }
    }

    /// Does each act when `clock` shows its time on the day's wall, or as soon after as all before it are
    /// done. Returns those that would be done so late that the day might end under them.
    mutating func play(
        _ acts: [PlannedAct], by clock: OfficeClock, on wall: Wall
    ) async throws -> [PlannedAct] {
        for (index, act) in acts.enumerated() {
            let due = wall.instant(act.at)
            try await clock.sleep(until: due)
            guard !clock.shows(wall.end, within: .milliseconds(500)) else { return Array(acts[index...]) }
            do {
                try await perform(act)
            } catch let failure as ClientFailure {
                throw Halt(failure, while: "\(act.at), \(words(act.what))")
            }
            delay = max(delay, (clock.now - due) / 1_000)
        }
        return []
    }

    private mutating func perform(_ act: PlannedAct) async throws {
        switch act.what {
        case .issue(let visit, let service): numbers[visit] = try await issue(service).ticket.ticket.number
        case .pass(let service):
            let secret = try await issue(service).secret
            _ = try await atDoor.insist(Endpoints.leave, [secret], attempts: 5)
            passed += 1
        case .call(let visit, let service):
            guard let number = numbers[visit], var seat = seats[service]?.removeFirst() else {
                preconditionFailure("a plan has a counter for each service, and a ticket before its call")
            }
            try await seat.call(number)
            seats[service]?.append(seat)
        }
    }

    private func issue(_ service: ServiceID) async throws(ClientFailure) -> Issued {
        try await atDoor.insist(
            Endpoints.issue, [RecordedOffice.branch.text], body: IssueBody(service: service), attempts: 5)
    }

    private var atDoor: QueueClient {
        guard let door else { preconditionFailure("a lane is moved to a server before it plays") }
        return door
    }

    private func words(_ what: PlannedAct.What) -> String {
        switch what {
        case .issue(_, let service), .pass(let service): "a ticket for \(service)"
        case .call(let visit, _): "calling \(numbers[visit] ?? "")"
        }
    }

    /// The day is over: all clerks go home.
    mutating func leave() async throws {
        for service in seats.keys.sorted() {
            for index in seats[service, default: []].indices { try await seats[service]?[index].leave() }
        }
    }
}
