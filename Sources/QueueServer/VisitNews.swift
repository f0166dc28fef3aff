import JSON
import NIOCore
import QueueWire

/// What the stream of one visit has told.
struct VisitNews: Sendable {
    private var facts: TicketFacts?
    private var isReminded: Bool

    private static let reminded = "reminded"

    /// A stream that goes on where another broke off does not remind again.
    init(lastEventID: String) {
        facts = nil
        isReminded = lastEventID == Self.reminded
    }

    private init(_ facts: TicketFacts, isReminded: Bool) {
        self.facts = facts
        self.isReminded = isReminded
    }

    /// The ticket, when it has changed; and once, when it is third in line or nearer, a reminder.
    static func next(_ facts: TicketFacts, after last: VisitNews?) -> (VisitNews, ByteBuffer)? {
        guard facts != last?.facts else { return nil }
        let wasReminded = last?.isReminded ?? false
        let reminds = !wasReminded && facts.soon == true
        var event = ByteBuffer(string: "event: ticket\ndata: ")
        event.writeBytes(JSONWriter.bytes(TicketView(ticket: facts)))
        event.writeString("\n\n")
        if reminds {
            event.writeString("id: \(reminded)\nevent: reminder\ndata: ")
            event.writeBytes(JSONWriter.bytes(Reminder(number: facts.number, ahead: facts.ahead)))
            event.writeString("\n\n")
        }
        return (VisitNews(facts, isReminded: wasReminded || reminds), event)
    }
}

private struct Reminder: Codable {
    var number: String
    var ahead: Int?
}
