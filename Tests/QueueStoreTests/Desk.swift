import LocalTime
import QueueCore
import Secrets
import Testing

@testable import QueueStore

/// Batches decided one command after the other, without tasks: what is in a batch is the test's to
/// say. After each the tables must hold what the offices are.
final class Desk {
    let folder: TestFolder
    let database: Database
    let clock = TestClock()
    private(set) var working: [BranchID: Office] = [:]
    private var clocks: [BranchID: LocalClock] = [:]
    private var drafting: Drafting?
    private var batches = 0

    init(
        _ configuration: Configuration = .test(), open counters: [CounterID: Actor] = [:],
        besides others: [BranchID] = []
    ) async throws {
        folder = try TestFolder()
        database = try folder.database()
        try await batch { desk in
            for office in [configuration] + others.map({ .test($0) }) {
                try desk.take(Submission(office.branch, .found(office)))
            }
        }
        try await batch { desk in
            for (counter, person) in counters { try desk.open(counter, person) }
        }
    }

    var office: Office { office("test") }

    func office(_ branch: BranchID) -> Office { (drafting?.working ?? working)[branch]! }

    func batch(_ fill: (Desk) throws -> Void) async throws {
        drafting = Drafting(now: { [clock] in clock.now }, working: working, clocks: clocks)
        try fill(self)
        let decided = try #require(drafting)
        drafting = nil
        let result = await database.commit(decided.batch)
        guard case .done = result else { throw NotWritten(result: result) }
        (working, clocks) = (decided.working, decided.clocks)
        #expect(try database.load() == working.values.map(\.state).sorted(by: Self.byName))
        batches += 1
        // The proof of the events costs more than the batch, and what is wrong stays wrong.
        if batches < 10 || batches.isMultiple(of: 20) { #expect(try database.verify() == []) }
    }

    private static func byName(_ a: OfficeState, _ b: OfficeState) -> Bool {
        a.configuration.branch < b.configuration.branch
    }

    @discardableResult
    func take(_ submission: Submission) throws -> Receipt { try drafting!.take(submission).get() }
}

/// A batch that the store did not take.
struct NotWritten: Error {
    let result: CommitResult
}

/// The acts in the words of the house.
extension Desk {
    @discardableResult
    func act(_ act: Act, by actor: Actor, in branch: BranchID = "test") throws -> Receipt {
        var submission = Submission(branch, .command(Command(act, by: actor)))
        if case .issue(let issue) = act { submission.secretHash = Secrets.hash(issue.id.text, count: 16) }
        return try take(submission)
    }

    func issue(_ id: TicketID, in branch: BranchID = "test") throws {
        try act(.issue(Issue(id: id, service: "A")), by: .kiosk, in: branch)
    }

    func open(_ counter: CounterID, _ actor: Actor, in branch: BranchID = "test") throws {
        try act(.open(counter, services: nil, elsewhere: nil), by: actor, in: branch)
    }

    func call(_ id: TicketID, at counter: CounterID, _ actor: Actor, in branch: BranchID = "test") throws {
        try act(.call(counter, .ticket(id)), by: actor, in: branch)
    }

    func configure(_ change: (inout Configuration) -> Void) throws {
        var configuration = office.configuration
        change(&configuration)
        try act(.configure(configuration, version: office.version + 1), by: .eva)
    }
}
