import QueueCore
import QueueForecast
import QueueStore

extension Foresight {
    /// Services of which nobody has waited too long yet, and somebody will have: in three passes of four
    /// the call comes after the target.
    func concerns(of office: Office, at instant: Instant) -> [Concern] {
        guard let table = table(of: office.configuration.branch) else { return [] }
        let known = Set(office.concerns(at: instant).compactMap(\.service))
        let waiting = Dictionary(grouping: office.queue(), by: \.service)
        return office.configuration.services.filter { !known.contains($0.id) }.compactMap { service in
            guard let target = service.target?.minutes else { return nil }
            let late = (waiting[service.id] ?? []).filter { ticket in
                guard case .window(let window) = table.entry(ticket.id, at: instant) else { return false }
                return instant - ticket.leg.waitingAt + window.quarter > target
            }
            guard let first = late.min(by: { $0.leg.waitingAt < $1.leg.waitingAt }) else { return nil }
            return .targetNear(service.id, count: late.count, first.id, since: first.leg.waitingAt)
        }
    }
}

extension Concern {
    fileprivate var service: ServiceID? {
        switch self {
        case .targetMissed(let service, _, _, _), .targetNear(let service, _, _, _): service
        case .counterIdle: nil
        }
    }
}
