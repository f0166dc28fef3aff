import JSON
import QueueCore
import QueueWire
import Testing

/// A ticket as it is told, with all its members.
@Suite struct TicketViewTests {
    private let ticket = Ticket(
        id: "t1", ordinal: 1, number: "A001", issuedAt: Instant("2026-03-02T08:00:00Z")!, language: "en",
        channel: .walkIn, booked: nil, priority: "regular", base: Instant("2026-03-02T08:00:00Z")!,
        headStart: 0, isPutFirst: false, bound: nil, state: .waiting(pause: nil), recalls: 0, returns: 0,
        legs: [Leg(service: "a", waitingAt: Instant("2026-03-02T08:00:00Z")!)], seq: 1)

    @Test func whatHasNotHappenedIsNull() throws {
        let view = TicketView(ticket: TicketFacts(ticket, branch: "alpha", ahead: 2))
        let text = String(decoding: JSONWriter.bytes(view), as: UTF8.self)
        #expect(
            text == """
                {"id":"t1","number":"A001","branch":"alpha","service":"a","state":"waiting","closedAs":null,\
                "outcome":null,"priority":"regular","language":"en","channel":"walkIn","position":3,\
                "ahead":2,"soon":true,"wait":{"state":"unknown","lowSeconds":null,"likelySeconds":null,\
                "highSeconds":null,"quarterSeconds":null,"threeQuarterSeconds":null},\
                "counter":null,"staff":null,"issuedAt":"2026-03-02T08:00:00.000Z","calledAt":null,\
                "startedAt":null,"closedAt":null,"appointmentAt":null,\
                "recalls":0,"internal":false,"legs":[{"service":"a","counter":null,\
                "staff":null,"quantity":1,"waitingAt":"2026-03-02T08:00:00.000Z","calledAt":null,\
                "startedAt":null,"closedAt":null,"heldSeconds":0,"outcome":null}]}
                """)
    }

    @Test func staffSeeThePersonInTheSameObject() throws {
        var person = Person()
        person.name = "Nora"
        let view = TicketView(
            ticket: TicketFacts(ticket, branch: "alpha", ahead: 0), person: person,
            turn: Turn(why: Reason(code: "longestWait", text: "longest wait"), notYet: nil))
        let json = try JSONValue(parsing: JSONWriter.bytes(view))
        #expect(json["name"] == .string("Nora") && json["why"]?["code"] == .string("longestWait"))
        #expect(json["notYet"] == .null)
        #expect(try JSONReader.value(TicketView.self, from: json).ticket == view.ticket)
    }
}
