import QueueCore
import QueueStore

extension Server {
    /// From where a visitor comes back, by their reference; nil: none is known. It is looked up once
    /// and kept as it was, so that forgetting the reference changes no figure.
    func trace(
        _ reference: String?, for service: ServiceID, of ticket: TicketID, in branch: BranchID,
        at instant: Instant
    ) async throws(Refusal) -> Trace? {
        guard let reference else { return nil }
        let office = try published(branch)
        let days = office.read { $0.configuration.repeats.withinDays }
        let today = office.local.moment(at: instant).day
        let since = BusinessDay(daysSince1970: today.daysSince1970 - days)
        let earlier = try await stored {
            try await $0.lastVisit(reference, for: service, in: branch, since: since, besides: ticket)
        }
        return Trace(repeatOf: earlier)
    }
}
