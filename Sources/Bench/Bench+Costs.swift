import Foundation
import QueueStore

/// Whether an issue and a call cost more when more people wait, or when the past is long.
extension Bench {
    private static let crowds = [10, 1_000, 10_000]

    func costs() throws -> [Goal] {
        var goals = try durableCosts()
        goals += bareCosts()
        return goals
    }

    /// One connection, in turns: an issue, a call and a closing at each server before the next.
    private func durableCosts() throws -> [Goal] {
        report.head("An issue and a call over HTTP, one connection, median ms, synced each")
        var places = try Self.crowds.map { size in
            Place("\(size.whole) waiting", try ServerProcess("\(folder)/waiting-\(size)"), waiting: size)
        }
        places.append(try past())
        defer { for place in places { place.server.stop() } }
        let clerks = try places.map { place in
            if place.server.firstPIN != nil { try Clerk.admit(at: place.server) }
            let clerk = try Clerk(at: place.server)
            try clerk.issue(place.waiting)
            return clerk
        }
        var costs = [Cost](repeating: Cost(), count: places.count)
        for _ in 0..<options.turns {
            for (index, clerk) in clerks.enumerated() { try costs[index].take(one: clerk) }
        }
        report.table(
            [["", "issue", "p99", "call", "p99"]]
                + zip(places, costs).map { place, cost in [place.name] + cost.cells(2) })
        return goals("over HTTP", costs)
    }

    /// A server with a long past, and ten who wait.
    private func past() throws -> Place {
        let data = folder + "/past"
        try ServerProcess.with(data) { try Clerk.admit(at: $0) }
        let count = options.pastVisits
        let (_, milliseconds) = try timed {
            let database = try Database(path: data + "/loket.db")
            try database.makePast(visits: count)
            try database.close()
        }
        report.say("  \(count.whole) past visits made in \((milliseconds / 1e3).text()) s")
        let server = try ServerProcess(data)
        report.say("  ready with them after \(server.startup.text(0)) ms, \(try server.memory().text()) MiB")
        return Place("10 waiting, \(count.whole) past visits", server, waiting: 10)
    }

    private func bareCosts() -> [Goal] {
        report.head("The same in QueueCore alone, median ns: deciding and applying")
        var offices = Self.crowds.map { BareOffice(waiting: $0) }
        var costs = [Cost](repeating: Cost(), count: offices.count)
        for _ in 0..<options.turns {
            // Some turns in a row: an office in use is in the processor's cache.
            for index in offices.indices {
                for _ in 0..<20 { offices[index].turn(&costs[index]) }
            }
        }
        report.table(
            [["", "issue", "p99", "call", "p99"]]
                + zip(Self.crowds, costs).map { size, cost in ["\(size.whole) waiting"] + cost.cells(0) })
        return goals("in QueueCore", costs)
    }

    private func goals(_ place: String, _ costs: [Cost]) -> [Goal] {
        let (few, many) = (costs[0], costs[2])
        return [
            ("issue", many.issue.median / few.issue.median),
            ("call-next", many.call.median / few.call.median),
        ].map { act, share in
            Goal(
                name: "\(act) \(place) at 10,000 waiting ≤ 1.25 × at 10", measured: "\(share.text(2)) ×",
                isReached: share <= 1.25)
        }
    }
}

private struct Place {
    let name: String
    let server: ServerProcess
    let waiting: Int

    init(_ name: String, _ server: ServerProcess, waiting: Int) {
        (self.name, self.server, self.waiting) = (name, server, waiting)
    }
}

/// What issues and calls cost at one place.
struct Cost {
    var issue = Spread()
    var call = Spread()

    fileprivate mutating func take(one clerk: Clerk) throws {
        issue.add(try timed { try clerk.issue() }.milliseconds)
        let (ticket, milliseconds) = try timed { try clerk.call() }
        call.add(milliseconds)
        try clerk.close(ticket.id)
    }

    func cells(_ digits: Int) -> [String] {
        [issue.median, issue.p99, call.median, call.p99].map { $0.text(digits) }
    }
}
