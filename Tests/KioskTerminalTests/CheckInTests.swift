import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// A code that is no ticket's may be an appointment's.
@Suite struct CheckInTests {
    @Test func aCodeThatIsNoTicketsIsTried() {
        var flow = flow(plain())
        flow.checkIn()
        #expect(flow.errand?.what == .arrive(code: "K7M2QX"))
    }

    @Test func theTicketTellsTheBookedTime() {
        var flow = flow(plain())
        flow.checkIn()
        var issued = issued("C002")
        issued.ticket.ticket.appointmentAt = start - 2.minutes
        flow.receive(.success(.ticket(issued)), of: flow.errand!)
        #expect(flow.slip?.number == "C002")
        #expect(flow.lines.contains("Your appointment: 10:30"))
    }

    @Test(arguments: [
        Refusal.alreadyArrived, .notToday("2026-10-02 10:30"), .appointmentOver("2026-10-01 08:00"),
        .appointmentCancelled,
    ])
    func aRefusalIsSaidInTheServersWords(_ refusal: Refusal) {
        var flow = flow(plain())
        flow.checkIn()
        flow.receive(.failure(refused(refusal)), of: flow.errand!)
        #expect(flow.stage == .outcome(.declined(title: "No", detail: "Because")))
        #expect(flow.lines.prefix(2) == ["No", "Because"])
        flow.wait(15)
        #expect(flow.stage == .purposes)
    }

    @Test func neitherTicketNorAppointment() {
        var flow = flow(plain())
        flow.checkIn()
        flow.receive(.failure(refused(.unknown(.appointment))), of: flow.errand!)
        #expect(flow.stage == .found(nil))
    }

    /// The server is away: who gives up and tries again has the same key, and so one ticket.
    @Test func theSameCodeAgainHasTheSameKey() {
        var flow = flow(plain())
        flow.checkIn()
        let first = flow.errand
        flow.wait(4)
        #expect(flow.press(keys: "e") == .giveUp)
        #expect(flow.press(keys: "!") == .look(.code("K7M2QX")))
        _ = flow.find(.failure(refused(.unknown(.ticket))), for: .code("K7M2QX"))
        #expect(flow.errand == first && first != nil)
    }

    @Test func nobodyHearsOfOneThatWasGivenUp() {
        var flow = flow(plain())
        flow.checkIn()
        let errand = flow.errand!
        flow.wait(4)
        flow.press(keys: "e")
        flow.receive(.success(.ticket(issued("C002"))), of: errand)
        #expect(flow.slip == nil)
    }
}
