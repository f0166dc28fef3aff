import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// The times of a day that may be booked, those that are taken among them.
    func slots(_ ask: Ask<Nothing>) async throws(Refusal) -> [SlotView] {
        let office = try published(ask.office)
        let present = office.moment(at: ask.now)
        var reading = QueryReading(ask.query)
        let day = reading.day(.date) ?? present.day
        let name = ask.query[.service]
        if name == nil { reading.fault(.service, "is missing: the times of which service?") }
        try reading.finish()
        let service = office.read { $0.configuration.service(ServiceID(name ?? "")) }
        guard let service, !service.isInternal, !service.isRetired else { throw .unknown(.service) }
        guard let rule = service.slots, day <= present.day + rule.ahead else { return [] }
        let booked = try await stored { try await $0.booked(service.id, of: ask.office, on: day) }
        let openings = office.read { $0.configuration.hours.ranges(on: day) }
        return rule.starts(within: openings).map { office.local.instant(day, minute: $0) }
            .filter { $0 >= present.instant }
            .map {
                SlotView(
                    at: $0, capacity: rule.capacity, free: max(0, rule.capacity - booked[$0, default: 0]))
            }
    }

    /// How many fit in the slot at this moment; nil for staff, who may exceed it and book at any time.
    func capacity(
        of service: Service, at moment: Moment, _ office: PublishedOffice, _ caller: Caller
    ) throws(Refusal) -> Int? {
        guard !caller.isStaff else { return nil }
        let openings = office.read { $0.configuration.hours.ranges(on: moment.day) }
        guard let rule = service.slots, !service.isRetired,
            rule.starts(within: openings).contains(where: {
                office.local.instant(moment.day, minute: $0) == moment.instant
            })
        else { throw .notASlot }
        return rule.capacity
    }
}
