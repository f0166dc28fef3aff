import GRDB
import QueueCore

/// Who asks for a service that counts tickets by person, and on which day.
public struct PersonToday: Hashable, Sendable {
    public var branch: BranchID
    public var service: ServiceID
    public var reference: String
    public var day: BusinessDay

    public init(branch: BranchID, service: ServiceID, reference: String, day: BusinessDay) {
        self.branch = branch
        self.service = service
        self.reference = reference
        self.day = day
    }
}

extension Database {
    /// How many tickets each has had; who left again without being served has had none.
    func ticketsToday(of persons: [PersonToday]) throws -> [PersonToday: Int] {
        try pool.read { db in
            try Set(persons).reduce(into: [:]) { counts, person in
                counts[person] = try Int.fetchOne(
                    db.cached(
                        """
                        SELECT count(*) FROM visitor JOIN ticket ON ticket.id = visitor.ticket
                        JOIN leg ON leg.branch = ticket.branch AND leg.ordinal = ticket.ordinal
                        AND leg.place = 0
                        WHERE reference = ? AND ticket.branch = ? AND day = ? AND leg.service = ?
                        AND closed_as IS NOT 'left'
                        """),
                    arguments: [
                        person.reference, person.branch.text, person.day.daysSince1970, person.service.text,
                    ])
            }
        }
    }
}

extension Drafting {
    /// Who asks, where their tickets of today must be counted: a kiosk's limit.
    func person(of submission: Submission) -> PersonToday? {
        guard case .command(let command) = submission.work, case .issue(let issue) = command.act,
            command.by.staff == nil, let office = working[submission.branch],
            office.configuration.service(issue.service)?.perPerson != nil,
            let reference = submission.beside.lazy.compactMap(\.reference).first
        else { return nil }
        return PersonToday(
            branch: submission.branch, service: issue.service, reference: reference, day: office.day)
    }
}

extension Beside {
    fileprivate var reference: String? {
        if case .visitor(_, let visitor) = self { visitor.reference } else { nil }
    }
}

extension Command {
    /// How many tickets the one who asks has had today.
    mutating func tell(_ today: Int) {
        guard case .issue(var issue) = act else { return }
        issue.trace?.today = today
        act = .issue(issue)
    }
}
