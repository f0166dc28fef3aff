import QueueCore
import QueueWire

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
