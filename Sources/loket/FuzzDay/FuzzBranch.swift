import JSON
import QueueCore
import QueueStore

/// The rows of one branch.
struct FuzzBranch {
    /// What the real schema would refuse.
    struct Broken: Error { let guardOfTheSchema: String }

    private(set) var log: [String] = []
    private var header: BranchHeader?
    private var configurations: [Int: Configuration] = [:]
    private var tickets: [Int: TicketRow] = [:]
    private var counters: [CounterID: Counter] = [:]
    private var series: [SeriesRow: Int] = [:]
    private var issued: [IssuedRow: Int] = [:]
    private var closures: [ServiceID: ServiceClosure] = [:]
    private var calls: [Call] = []
    private var lastActs: [StaffID: LastAct] = [:]
    /// The tickets that each has had.
    private var persons: [PersonToday: Set<Int>] = [:]

    func count(_ person: PersonToday) -> Int {
        (persons[person] ?? []).count { tickets[$0]?.ticket.hasLeft == false }
    }

    /// `references`: of those who came in this batch.
    mutating func take(_ change: BranchChange, _ references: [TicketID: String]) throws {
        guard header?.seq ?? 0 == change.after, log.count == change.after else {
            throw Broken(guardOfTheSchema: "decided on other events than there are")
        }
        header = change.header
        for published in change.configurations { configurations[published.version] = published.configuration }
        for event in change.events {
            log.append(String(decoding: JSONWriter.bytes(event), as: UTF8.self))
        }
        try takeRows(change)
        for row in change.tickets { note(row, of: change.branch, references) }
        for (row, last) in change.series {
            guard series[row] ?? 0 <= last else { throw Broken(guardOfTheSchema: "a series goes back") }
            series[row] = last
        }
        issued.merge(change.issued) { $1 }
        closures = change.closures ?? closures
        calls = change.calls ?? calls
        if change.isNewDay { lastActs = [:] }
        for (user, act) in change.lastActs { lastActs[user] = act }
    }

    private mutating func note(_ row: TicketRow, of branch: BranchID, _ references: [TicketID: String]) {
        guard let day = row.issue?.day, let reference = references[row.ticket.id] else { return }
        let person = PersonToday(
            branch: branch, service: row.ticket.legs[0].service, reference: reference, day: day)
        persons[person, default: []].insert(row.ticket.ordinal)
    }

    private mutating func takeRows(_ change: BranchChange) throws {
        for row in change.tickets {
            let isNew = tickets[row.ticket.ordinal] == nil
            guard isNew == (row.issue != nil) else {
                throw Broken(guardOfTheSchema: "a ticket's row is made once, at its issue")
            }
            tickets[row.ticket.ordinal] = row
        }
        // Only the living day is looked at again.
        tickets = tickets.filter { $0.value.liveDay >= change.header.day + -1 }
        for counter in change.counters { counters[counter.id] = counter }
        for gone in change.goneCounters { counters[gone] = nil }
    }

    var state: OfficeState {
        guard let header, let configuration = configurations[header.version] else {
            preconditionFailure("a branch has a row and the configuration that it names")
        }
        return OfficeState(
            configuration: configuration, version: header.version, day: header.day, now: header.now,
            seq: header.seq, lastOrdinal: header.lastOrdinal, closedServices: closures,
            openingByHand: header.openingByHand,
            series: today(series.map { ($0.key.day, $0.key.prefix, $0.value) }),
            issuedToday: today(issued.map { ($0.key.day, $0.key.service, $0.value) }), calls: calls,
            lastActs: lastActs, counters: counters.values.sorted { $0.id < $1.id },
            tickets: tickets.values.filter { $0.liveDay == header.day }.map(\.ticket)
                .sorted { $0.ordinal < $1.ordinal })
    }

    private func today<Key: Hashable>(_ rows: [(BusinessDay, Key, Int)]) -> [Key: Int] {
        Dictionary(uniqueKeysWithValues: rows.filter { $0.0 == header?.day }.map { ($0.1, $0.2) })
    }
}

extension FuzzBranch {
    /// The unique indexes of the schema, over all branches.
    static func guardAll(_ branches: [BranchID: FuzzBranch]) throws {
        let rows = branches.flatMap { branch, tables in tables.tickets.values.map { (branch, $0) } }
        try guardUnique(
            rows.map { "\($0.0) \($0.1.liveDay) \($0.1.ticket.number)" }, "a number twice in a day")
        let inHand = rows.filter { $0.1.ticket.occupied != nil }
        try guardUnique(inHand.map { "\($0.0) \($0.1.ticket.occupied!)" }, "one visitor a counter")
        try guardUnique(inHand.compactMap(\.1.ticket.leg.staff), "one visitor a person")
        let taken = branches.values.flatMap(\.counters.values).compactMap(\.staff)
        try guardUnique(taken, "one open counter a person")
    }

    private static func guardUnique<Value: Hashable>(_ values: [Value], _ rule: String) throws {
        guard Set(values).count == values.count else { throw Broken(guardOfTheSchema: rule) }
    }
}

extension Ticket {
    fileprivate var hasLeft: Bool {
        if case .closed(let closing) = state { closing.closedAs == .left } else { false }
    }
}
