import Foundation
import Testing

@testable import QueueCore

@Suite struct EventCodingTests {
    /// A day on which everything happens once.
    private static func fullDay() throws -> [Event] {
        var office = TestOffice {
            $0.absence = AbsenceRule(then: .requeue)
            $0.hours.exceptions = [BusinessDay("2026-12-24")!: []]
            $0.overnight = .keep
        }
        let ticket = try office.recall(office.calledTicket())
        try office.start(ticket)
        try office.act(.addLeg(ticket.id, "B"))
        try office.act(.changeLeg(ticket.id, service: nil, quantity: 2))
        try office.resume(office.hold(ticket, minutes: 5, onlyMe: true))
        try office.transfer(office.hold(ticket, minutes: 1), to: "A", counter: "2", .front)
        try office.shut("2", by: .bob)
        try office.hold(office.servedTicket(), minutes: 1)
        office.wait(minutes: 1)
        try office.act(.endPause(office.absent(office.calledTicket()).id))
        try office.act(.describe(ticket.id, Trace(repeatOf: "t0")))
        try office.act(.log(ticket.id, LogEntry { $0.causes = [.discourtesy] }), by: .eva)
        try office.act(.contact(.call(at: office.clock)))
        try office.act(.prioritise(ticket.id, "priority"))
        try office.reinstate(office.leave(office.issue("A", "priority", booked: "2026-03-02T09:00:00Z")))
        let last = try office.calledTicket()
        try office.pause("1")
        try office.close(last, .resolved)
        try office.undo()
        try office.open("3", by: .eva)
        try office.undo(by: .eva)
        try office.act(.takeOver("1", "eva", elsewhere: nil), by: .eva)
        try office.act(.setService("A", isOpen: false, until: office.clock + 1.days), by: .eva)
        try office.act(.setService("A", isOpen: true, until: nil), by: .eva)
        try office.act(.setOpening(isOpen: false, until: nil), by: .eva)
        try office.configure { $0.discipline = .strict }
        office.waitUntil("2026-03-03T00:00:00Z")
        return office.log
    }

    @Test func everyTypeThereAndBack() throws {
        let events = try Self.fullDay()
        #expect(Set(events.map(\.type)) == Set(Event.types), "a day with an event of every type")
        for event in events {
            let json = try JSONEncoder().encode(event)
            #expect(try JSONDecoder().decode(Event.self, from: json) == event, "\(event.type)")
        }
    }

    /// A ledger that has only the text comes to the same office.
    @Test func theTextIsTheWholeDay() throws {
        let events = try Self.fullDay()
        let read = try JSONDecoder().decode([Event].self, from: JSONEncoder().encode(events))
        var (first, second) = (Self.founded(events), Self.founded(events))
        for event in events { first.apply(event) }
        for event in read { second.apply(event) }
        #expect(first.state == second.state)
    }

    private static func founded(_ events: [Event]) -> Office {
        Office(.example, at: Moment(utc: events[0].at))
    }

    @Test func oneFlatObject() throws {
        var office = TestOffice()
        try office.call(at: "1", .ticket(office.issue("A").id))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(office.log.last), as: UTF8.self)
        #expect(
            text == """
                {"at":"2026-03-02T08:00:00.000Z","clerk":"ana","counter":"1","number":"A001","seq":6,\
                "staff":"ana","ticket":"t1","type":"called","why":{"code":"chosen"}}
                """)
    }

    @Test(arguments: [
        (#""staff":"ana""#, Author.staff("ana")), (#""device":"kiosk""#, .device("kiosk")),
        (#""visitor":true"#, .visitor), (#""z":0"#, .clock),
    ])
    func authors(_ field: String, _ author: Author) throws {
        let text =
            #"{"seq":1,"at":"2026-03-02T08:00:00Z","type":"started","ticket":"t","number":"A1",\#(field)}"#
        #expect(try JSONDecoder().decode(Event.self, from: Data(text.utf8)).by == author)
    }

    @Test func anUnknownTypeIsAnError() {
        let text = #"{"seq":1,"at":"2026-03-02T08:00:00Z","type":"burnt","ticket":"t","number":"A1"}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Event.self, from: Data(text.utf8)) }
    }
}
