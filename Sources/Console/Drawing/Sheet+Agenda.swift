import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

// What is due today, in rows: when, what, who, why.
extension Sheet {
    func text(of appointment: AppointmentView) -> String {
        joined([
            clock(appointment.at), words(.dueAppointment), name(of: appointment.service),
            appointment.name ?? "", appointment.reference ?? "",
        ])
    }

    func text(of due: DueView) -> String {
        let kind = words(due.kind == .callback ? .dueCallback : .dueFollowUp)
        return joined([
            when(due), due.isOverdue ? words(.caseOverdue) : "", kind, due.name ?? due.reference ?? "",
            due.kind == .callback ? due.phone ?? "" : "", due.reason ?? "",
        ])
    }

    func text(of day: BusinessDay) -> String {
        words.shortDate(Date(timeIntervalSince1970: Double(day.daysSince1970) * 86_400), in: .gmt)
    }

    private func when(_ due: DueView) -> String {
        if let day = due.dueOn { return text(of: day) }
        guard let from = due.from, let to = due.to else { return "" }
        return words(.dueFrom, ["from": clock(from), "to": clock(to)])
    }

    private func clock(_ instant: Instant) -> String {
        words.time(Date(instant), in: flow.house?.zone ?? .gmt)
    }
}
