import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

extension Words {
    func name(of office: BranchView) -> String {
        own(office.names, house: office.languages.first) ?? office.id.text
    }

    /// Internal services have no name that is told to everybody.
    func name(_ service: ServiceID, in office: BranchView) -> String {
        let names = office.services.first { $0.id == service }?.names ?? [:]
        return own(names, house: office.languages.first) ?? service.text
    }

    func name(_ priority: PriorityID, in office: BranchView) -> String {
        let names = office.priorities.first { $0.id == priority }?.names ?? [:]
        return own(names, house: office.languages.first) ?? priority.text
    }

    func name(_ counter: CounterID, in office: BranchView) -> String {
        let names = office.counters.first { $0.id == counter }?.names ?? [:]
        return own(names, house: office.languages.first) ?? counter.text
    }

    func time(_ instant: Instant, in office: BranchView) -> String {
        time(Date(instant), in: office.zone)
    }

    /// What was given for a time can be none; `forms` and RFC 3339 can.
    func notATime(_ text: String, _ forms: String...) -> String {
        let form = (forms + ["2026-12-24T15:30:00Z"]).joined(separator: " / ")
        return self(.timeNotUnderstood, ["text": text, "form": form])
    }

    func name(of role: Role) -> String {
        switch role {
        case .clerk: self(.roleClerk)
        case .supervisor: self(.roleSupervisor)
        case .administrator: self(.roleAdministrator)
        case .auditor: self(.roleAuditor)
        }
    }

    func state(_ ticket: TicketFacts) -> String {
        switch ticket.state {
        case .waiting: self(.stateWaiting)
        case .called: self(.stateCalled)
        case .serving: self(.stateServing)
        case .held: self(.stateHeld)
        case .closed: ticket.closedAs.map(closing) ?? self(.stateClosed)
        }
    }

    func closing(_ how: Closing.As) -> String {
        switch how {
        case .served: self(.closedServed)
        case .left: self(.closedLeft)
        case .absent: self(.closedAbsent)
        case .endOfDay: self(.closedEndOfDay)
        }
    }

    func outcome(_ outcome: Outcome?) -> String {
        switch outcome {
        case .resolved: self(.outcomeResolved)
        case .followUp: self(.outcomeFollowUp)
        case .passedOn: self(.outcomePassedOn)
        case .notResolved: self(.outcomeNotResolved)
        case .left: self(.outcomeLeft)
        case nil: self(.outcomeNotRecorded)
        }
    }

    func state(_ counter: Counter.State) -> String {
        switch counter {
        case .open: self(.counterIsOpen)
        case .paused: self(.counterIsPaused)
        case .closed: self(.counterIsClosed)
        }
    }

    func wait(_ wait: Wait) -> String {
        switch wait.state {
        case .now: return self(.waitNow)
        case .unknown: return self(.waitUnknown)
        case .noCounter: return self(.waitNoCounter)
        case .known:
            let (low, high) = (wait.lowSeconds ?? 0, wait.highSeconds ?? wait.likelySeconds ?? 0)
            return window(minutes: low / 60...max(low, high + 59) / 60)
        }
    }
}

extension BranchView {
    /// A server speaks of no zone that it cannot tell the time of; this machine may know fewer.
    var zone: TimeZone { LocalTime(timeZone)?.timeZone ?? .gmt }
}
