import QueueCore

/// The office of a recorded day: open around the clock, so that nobody comes too early, and closed to
/// those who still wait at midnight.
struct RecordedOffice {
    static let branch = BranchID("replay")
    /// Reads what happened; no clerk may.
    static let supervisor = StaffID("head")

    let record: RecordedDay
    let plan: Plan
    let name: String
    let timeZone: String

    var users: [StaffID] { plan.posts.map(\.clerk) + [Self.supervisor] }

    /// The office file.
    var yaml: String {
        """
        branch: \(Self.branch)
        name: \(name.quoted)
        timeZone: \(timeZone.quoted)
        languages: [\(record.languages.joined(separator: ", "))]
        hours: { mon-sun: 00:00-24:00 }
        overnight: close
        kiosk: { openTo: [127.0.0.1/32] }
        services:
        \(record.services.map(line).joined(separator: "\n"))
        counters:
        \(plan.posts.map(counter).joined(separator: "\n"))
        staff:
        \(plan.posts.map(clerk).joined(separator: "\n"))
          - { user: \(Self.supervisor), role: supervisor }

        """
    }

    private func line(_ service: RecordedDay.Service) -> String {
        let prefix = prefix(of: service.id)
        let rule = plan.series[prefix]?.rule ?? NumberRule()
        // A service without a name is known by its letter.
        let names = service.names.isEmpty ? [record.languages[0]: service.id.text] : service.names
        let named = names.sorted { $0.key < $1.key }.map { "\($0): \($1.quoted)" }.joined(separator: ", ")
        return """
              - { id: \(service.id.text.quoted), prefix: \(prefix), \
            numbers: { first: \(rule.first), width: \(rule.width) }, names: { \(named) } }
            """
    }

    /// As its tickets have it. Of a service that nobody came for any letter will do: its own, if it is one.
    private func prefix(of service: ServiceID) -> String {
        if let visit = record.visits.first(where: { $0.service == service }) { return visit.number.prefix }
        return TicketNumber.isPrefix(service.text) ? service.text : "X"
    }

    private func counter(_ post: Plan.Post) -> String {
        "  - { id: \(post.counter.text.quoted), services: [\(post.service.text.quoted)] }"
    }

    private func clerk(_ post: Plan.Post) -> String {
        "  - { user: \(post.clerk), services: [\(post.service.text.quoted)] }"
    }
}

extension String {
    /// As a YAML scalar in double quotes, on one line.
    fileprivate var quoted: String {
        let escaped = map { character in
            switch character {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where character.isNewline || character == "\t": " "
            default: String(character)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}
