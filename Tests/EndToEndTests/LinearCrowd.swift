import QueueClient
import QueueCore
import QueueWire
import Synchronization
import TestDice

/// Clients who do at once whatever comes to their minds, and put down what they were told.
final class LinearCrowd: Sendable {
    private struct State {
        var time = 0
        var steps: [LinearStep] = []
        /// What the clients know of: the numbers with their ids.
        var ids: [String: TicketID] = [:]
        var recent: [String: String] = [:]
    }

    private let server: RunningServer
    private let clerks: [String: QueueClient]
    private let state = Mutex(State())

    init(_ server: RunningServer, _ clerks: [String: QueueClient]) {
        (self.server, self.clerks) = (server, clerks)
    }

    var steps: [LinearStep] { state.withLock { $0.steps } }

    /// One client's acts, one after the other; nil: a visitor.
    func client(_ clerk: String?, acts: Int, seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        for _ in 1...acts { try await perform(choose(clerk, &dice)) }
    }

    /// What somebody does at this counter; mostly with the visitor who was last there.
    private func choose(_ clerk: String?, _ dice: inout Dice) -> LinearAct {
        guard let clerk else { return .issue(["A", "B"].randomElement(using: &dice)!) }
        let (own, known) = state.withLock { ($0.recent[clerk], $0.ids.keys.sorted()) }
        let strange = Int.random(in: 0..<8, using: &dice) == 0
        let other = known.randomElement(using: &dice)
        guard let visit = strange ? other : own ?? other else { return .call(clerk) }
        switch Int.random(in: 0..<20, using: &dice) {
        case 0..<6: return .call(clerk)
        case 6..<8: return .recall(visit, clerk)
        case 8..<11: return .start(visit, clerk)
        case 11: return .absent(visit, clerk)
        case 12: return .hold(visit, clerk)
        case 13: return .resume(visit, clerk)
        case 14: return .transfer(visit, to: ["A", "B"].randomElement(using: &dice)!, clerk)
        case 15, 16: return .undo(clerk)
        default: return .close(visit, clerk)
        }
    }

    func perform(_ act: LinearAct) async throws {
        let asked = state.withLock { state in
            state.time += 1
            return state.time
        }
        var ticket: TicketFacts?
        var answer: LinearAnswer
        do {
            ticket = try await ask(act)
            answer =
                ticket.map { .visit($0.number, LinearDesk.State(rawValue: $0.state.rawValue)!) } ?? .nobody
        } catch ClientFailure.refused(let problem, _) {
            answer = .refused(problem.code)
        }
        state.withLock { [ticket, answer] state in
            state.time += 1
            state.steps.append(LinearStep(act: act, answer: answer, asked: asked, told: state.time))
            if let ticket { state.ids[ticket.number] = ticket.id }
            if let ticket, case .call(let clerk) = act { state.recent[clerk] = ticket.number }
        }
    }

    private func ask(_ act: LinearAct) async throws -> TicketFacts? {
        switch act {
        case .issue(let service):
            return try await server.client.issue(Self.service(service)).ticket.ticket
        case .call(let clerk): return try await clerks[clerk]!.call(at: CounterID(clerk))?.ticket.ticket
        case .undo(let clerk): return try await clerks[clerk]!.send(Endpoints.undo).ticket?.ticket
        case .recall(let visit, let clerk):
            return try await clerks[clerk]!.send(Endpoints.recall, path(visit)).ticket.ticket
        case .start(let visit, let clerk):
            return try await clerks[clerk]!.send(Endpoints.start, path(visit)).ticket
        case .absent(let visit, let clerk):
            return try await clerks[clerk]!.send(Endpoints.absent, path(visit), body: AbsenceBody()).ticket
        case .hold(let visit, let clerk):
            return try await clerks[clerk]!.send(Endpoints.hold, path(visit), body: HoldBody()).ticket
        case .resume(let visit, let clerk):
            return try await clerks[clerk]!.send(Endpoints.resume, path(visit), body: ResumeBody()).ticket
        case .transfer(let visit, let service, let clerk):
            let body = TransferBody(service: Self.service(service))
            return try await clerks[clerk]!.send(Endpoints.transfer, path(visit), body: body).ticket.ticket
        case .close(let visit, let clerk):
            let body = ClosureBody(outcome: .resolved)
            return try await clerks[clerk]!.send(Endpoints.close, path(visit), body: body).ticket
        }
    }

    private func path(_ visit: String) -> [String] {
        ["hall", state.withLock { $0.ids[visit]?.text ?? "none" }]
    }
    private static func service(_ prefix: String) -> ServiceID { prefix == "A" ? "passports" : "permits" }
}
