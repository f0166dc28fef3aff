import QueueCore

extension Watch {
    /// Numbers are gap-free but for those that the office gives nobody, and those that a ticket carried
    /// over midnight still holds.
    mutating func expectNext(_ ticket: Ticket, prefix: String, number: Int) throws {
        let service = office.configuration.service(ticket.service)
        guard let rule = service.map({ $0.numbers ?? office.configuration.numbers }) else {
            throw Broken(description: "\(ticket.number) is for a service that there is not")
        }
        let next = lastNumbers[prefix].map { $0 + 1 } ?? rule.first
        try expect(number >= next, "\(ticket.number) comes after \(next - 1)")
        try expect(ticket.number == Self.text(prefix, number, rule), "\(ticket.number) is number \(number)")
        for skipped in next..<max(next, number) {
            let text = Self.text(prefix, skipped, rule)
            try expect(
                rule.skips(skipped) || office.ticket(number: text) != nil,
                "\(text) is skipped, and nobody has it")
        }
        try expect(!rule.skips(number), "\(ticket.number) is given, and should not be")
        try expect(office.ticket(number: ticket.number) == nil, "\(ticket.number) is given twice")
        lastNumbers[prefix] = number
    }

    /// "A017", and past the last with one digit more.
    private static func text(_ prefix: String, _ number: Int, _ rule: NumberRule) -> String {
        let digits = String(number)
        let last = rule.last ?? Int(String(repeating: "9", count: rule.width)) ?? .max
        let width = number > last ? rule.width + 1 : rule.width
        return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Kiosks take nobody in beyond those who may wait; whoever has an appointment is expected.
    func expectRoom(for ticket: Ticket) throws {
        guard ticket.channel != .appointment, let service = office.configuration.service(ticket.service)
        else { return }
        let waiting = office.tickets.values.filter { if case .waiting = $0.state { true } else { false } }
        let own = waiting.count { $0.service == ticket.service }
        try expect(own < service.waitingLimit ?? .max, "\(ticket.number) is one too many for its service")
        let limit = office.configuration.kiosk.waitingLimit ?? .max
        try expect(waiting.count < limit, "\(ticket.number) is one too many in the house")
    }

    /// Waiting, walking, serving and hold add up to the visit.
    mutating func tally(_ event: Event) throws {
        switch event.what {
        case .issued(let ticket, _, _): tallies[ticket.id] = Tally(issued: event)
        case .ticket(let id, _, let change): tallies[id]?.count(change, event)
        case .undone(let undone): if let id = undone.ticket?.id { tallies[id]?.undo(at: event.at) }
        case .counter, .contact, .office: break
        }
        guard let id = event.ticket, let ticket = office.ticket(id), let closing = ticket.closing,
            let tally = tallies[id]
        else { return }
        let counted = [tally[.waiting], tally[.walking], tally[.serving], tally[.held]]
        try expect(counted == ticket.spent, "\(ticket.number): \(counted) by events, \(ticket.spent) by legs")
        let visit = closing.at - ticket.issuedAt
        try expect(
            counted.reduce(tally[.away], +) == visit,
            "\(ticket.number): the parts are the visit of \(visit) ms")
        try expect(counted.allSatisfy { $0 >= 0 }, "\(ticket.number): no time runs backwards")
    }
}

extension NumberRule {
    fileprivate func skips(_ number: Int) -> Bool { skip.contains { $0.contains(number) } }
}
