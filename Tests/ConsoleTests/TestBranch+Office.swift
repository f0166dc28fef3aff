import QueueCore
import QueueWire
import Words

@testable import Console

// What an office has besides people.
extension TestBranch {
    static let alerts: [AlertView] = [
        AlertView(
            code: .targetMissed, text: "Passports: somebody has waited 14 min (target 12)",
            subject: .init(service: "passports"), since: start),
        AlertView(
            code: .printerPaperLow, text: "Kiosk at the door: paper is running low",
            subject: .init(device: "kiosk"), since: start),
    ]

    static let devices: [DeviceView] = [
        DeviceView(
            id: "kiosk", role: .kiosk, name: "At the door", addedAt: start, token: nil,
            status: DeviceStatus(printer: .paperOut, at: start)),
        DeviceView(id: "board", role: .display, name: nil, addedAt: start, token: nil),
    ]

    static let jobs: [PrintJobView] = [
        PrintJobView(
            id: "job2", ticket: "id3", number: "G002", device: "kiosk", state: .failed, copy: false,
            reason: "paperOut", queuedAt: start, endedAt: nil),
        PrintJobView(
            id: "job1", ticket: "id1", number: "G001", device: "kiosk", state: .printed, copy: false,
            reason: nil, queuedAt: start, endedAt: start),
    ]

    static let forecast = ForecastView(
        madeAt: start, items: [],
        kept: KeptView(
            visitors: 312, share: 0.91, shareHalf: 0.5, meanErrorSeconds: 100, naiveErrorSeconds: 200),
        advice: AdviceView(
            counter: "3", service: "passports", wait: .unknown,
            text: Words(.en)(
                .adviceOpen, ["counter": "3", "service": "Passports", "minutes": "10"])))

    /// What the server says of whoever waits.
    func turn(of id: TicketID) -> TurnView? {
        guard let ticket = office.ticket(id) else { return nil }
        let words = Words(.en)
        var wait = Wait(state: .known, lowSeconds: 240, likelySeconds: 420, highSeconds: 700)
        (wait.quarterSeconds, wait.threeQuarterSeconds) = (360, 520)
        return TurnView(
            ticket: id, number: ticket.number, ahead: ticket.isWaiting ? 1 : nil, wait: wait,
            why: Reason(.longestWait), notYet: Reason(.othersBefore(1)),
            passers: [PasserView(code: "priority", text: words(.passPriorityAlways), until: nil)],
            wentFirst: [
                WentFirstView(
                    number: "G001", at: TestBranch.start,
                    reason: Reason(code: "chosen", text: words(.firstStaff, ["number": "G001"])))
            ])
    }

    /// Somebody was called at counter 2 and did not come.
    mutating func missOne() {
        act(.close("id9", nil), by: .staff("piotr", .clerk))
        let gone = issue("info", name: "Ewa Lis", minutesAgo: 3)
        act(.call("2", .ticket(gone)), by: .staff("piotr", .clerk))
        act(.absent(gone), by: .staff("piotr", .clerk))
        let next = issue("info")
        act(.call("2", .ticket(next)), by: .staff("piotr", .clerk))
    }
}
