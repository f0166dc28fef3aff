import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

extension TicketSlip {
    /// The slip of a ticket in its visitor's language, else in the house's.
    ///
    /// - Parameters:
    ///   - now: decides what is said about opening hours; the date on the ticket is that of its issue.
    ///   - link: as the server told it with the ticket; nil where it does not know its public address.
    public init(
        _ ticket: TicketFacts, at branch: BranchView, now: Instant, link: String? = nil, code: String? = nil,
        isCopy: Bool = false
    ) {
        let house = branch.languages.first
        let language = Language(tag: ticket.language) ?? house.flatMap { Language(tag: $0) } ?? .en
        let words = Words(language)
        let zone = LocalTime(branch.timeZone)?.timeZone ?? .gmt
        let service = branch.services.first { $0.id == ticket.service }?.names ?? [:]
        self.init(
            language: language, number: ticket.number,
            service: words.own(service, house: house) ?? ticket.service.text,
            branch: words.own(branch.names, house: house) ?? branch.id.text,
            issued: words.issued(Date(ticket.issuedAt), in: zone),
            ahead: ticket.ahead.map(words.ahead), wait: ticket.wait.flatMap(words.expected),
            address: branch.address, opening: branch.opening(in: words, zone, now: now),
            notices: branch.notices.compactMap { words.own($0.text, house: house) },
            link: link, code: code, isCopy: isCopy,
            appointment: ticket.appointmentAt.map {
                words(.appointmentFound, ["time": words.time(Date($0), in: zone)])
            })
    }
}

extension BranchView {
    fileprivate func opening(in words: Words, _ zone: TimeZone, now: Instant) -> String {
        words.opening(
            isOpen: open, opensAt: opensAt.map(Date.init), closesAt: closesAt.map(Date.init), now: Date(now),
            in: zone)
    }
}

extension Words {
    fileprivate func issued(_ date: Date, in zone: TimeZone) -> String {
        self(.issuedAt, ["date": self.date(date, in: zone), "time": time(date, in: zone)])
    }

    fileprivate func ahead(_ people: Int) -> String {
        people == 0 ? self(.nobodyAhead) : self(.peopleAhead, count: people)
    }

    /// Paper outlives the moment, so a ticket says nothing of counters that are closed just now.
    fileprivate func expected(_ wait: Wait) -> String? {
        switch wait.state {
        case .known:
            let high = wait.highSeconds ?? wait.likelySeconds ?? 0
            return self(.expectedWait, ["wait": window(seconds: wait.lowSeconds ?? 0, high)])
        case .now: return self(.expectedWait, ["wait": self(.waitNow)])
        case .unknown, .noCounter: return nil
        }
    }
}
