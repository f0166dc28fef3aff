import ArgumentParser
import QueueCore
import QueueWire
import Words

struct AppointmentsCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointments", abstract: "Who is expected, the earliest first.")

    @OptionGroup var options: LineOptions

    @Option(help: .init("The first day; without it, today.", valueName: "date"))
    var from: String?
    @Option(help: .init("The last day; without it, the first.", valueName: "date"))
    var to: String?
    @Option(help: .init("Only for this service.", valueName: "id"))
    var service: String?
    @Option(help: "Only in this state.")
    var state: Appointment.State?
    @Option(help: .init("Go on behind this place: the “next” of a reply.", valueName: "next"))
    var after: String?

    func act(_ caller: Caller) async throws {
        let office = try await caller.office()
        var query: [QueryParameter: String] = [.limit: "500"]
        query[.from] = from
        query[.to] = to ?? from
        query[.service] = service
        query[.state] = state?.rawValue
        query[.after] = after
        try await caller.show(try await caller.ask(Endpoints.appointments, [office.id.text], query: query)) {
            $0.items.isEmpty ? caller.words(.nobodyExpected) : caller.words.text(of: $0, in: office)
        }
    }
}

extension Appointment.State: ExpressibleByArgument {}

extension Words {
    fileprivate func text(of page: Page<AppointmentView>, in office: BranchView) -> String {
        let heading = [
            self(.columnTime), self(.columnCode), self(.service), self(.columnState), self(.columnName),
        ]
        let rows = page.items.map { view in
            [view.localTime, view.code, name(view.service, in: office), state(view.state), view.name ?? ""]
        }
        let rest = page.next.map { ["… --after \($0)"] } ?? []
        return table([heading] + rows + [rest].filter { !$0.isEmpty })
    }

    private func state(_ state: Appointment.State) -> String {
        switch state {
        case .booked: self(.appointmentBooked)
        case .arrived: self(.appointmentArrived)
        case .missed: self(.appointmentMissed)
        case .cancelled: self(.appointmentCancelledState)
        }
    }
}
