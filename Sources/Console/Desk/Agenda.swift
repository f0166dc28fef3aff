import QueueCore
import QueueWire

/// What a clerk may take today besides the queue: whoever has an appointment, and what was promised.
public struct Agenda: Equatable, Sendable {
    public var appointments: [AppointmentView]
    /// Follow-ups and call-backs.
    public var dues: [DueView]

    public init(appointments: [AppointmentView] = [], dues: [DueView] = []) {
        self.appointments = appointments
        self.dues = dues
    }

    /// Those who are expected first, then whom to call, then what is due on a day.
    var choices: [Choice] {
        appointments.filter { $0.state == .booked }.map(Choice.appointment)
            + dues.filter { $0.state == .due }.sorted { $0.rank < $1.rank }.map(Choice.due)
    }
}

extension DueView {
    var kind: Due.Kind { dueOn == nil ? .callback : .followUp }
    fileprivate var rank: Int { kind == .callback ? 0 : 1 }
}
