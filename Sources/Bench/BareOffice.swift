import QueueCore

/// The rules alone, in this process, with so many waiting.
struct BareOffice {
    private var office: Office
    private var issued = 0
    private let moment = Moment(
        instant: Instant(milliseconds: 0), day: BusinessDay(daysSince1970: 0), minute: 600)

    init(waiting: Int) {
        office = Office.founding(BenchOffice.configuration, at: moment).office
        perform(.open(BenchOffice.counter, services: nil, elsewhere: nil), by: clerk)
        for _ in 0..<waiting { issue() }
    }

    /// An issue, a call and a closing: as many wait as before. Costs in nanoseconds.
    mutating func turn(_ cost: inout Cost) {
        cost.issue.add(timed { issue() }.milliseconds * 1e6)
        let (events, milliseconds) = timed { perform(.call(BenchOffice.counter, .next), by: clerk) }
        cost.call.add(milliseconds * 1e6)
        perform(.close(events[0].ticket!, .resolved), by: clerk)
    }

    private var clerk: Actor { .staff(BenchOffice.clerk, .clerk) }

    private mutating func issue() {
        issued += 1
        perform(.issue(Issue(id: TicketID("\(issued)"), service: BenchOffice.service)), by: .device("kiosk"))
    }

    @discardableResult
    private mutating func perform(_ act: Act, by actor: Actor) -> [Event] {
        do throws(Refusal) {
            return try office.perform(Command(act, by: actor), at: moment)
        } catch {
            preconditionFailure("the bench asks for nothing that an office refuses: \(error)")
        }
    }
}
