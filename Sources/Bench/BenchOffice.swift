import QueueCore
import QueueWire

/// The office that is measured: four services, one counter, open always, to this machine's kiosks.
enum BenchOffice {
    static let branch: BranchID = "bench"
    static let service: ServiceID = "s1"
    static let counter: CounterID = "1"
    static let clerk: StaffID = "clerk"

    static let file = """
        branch: bench
        name: Bench
        address: 1 Main Street
        timeZone: Europe/Warsaw
        languages: [en]
        hours: { mon-sun: 00:00-24:00 }
        overnight: keep
        kiosk: { openTo: [127.0.0.1/32] }
        services:
          - { id: s1, prefix: A, names: Information }
          - { id: s2, prefix: B, names: Orders }
          - { id: s3, prefix: C, names: Claims }
          - { id: s4, prefix: D, names: Technical service }
        counters:
          - { id: 1, name: Counter 1, services: [s1, s2, s3, s4] }
        staff:
          - { user: clerk, name: Clerk, role: clerk }
        """

    /// The same for measuring the rules alone.
    static var configuration: Configuration {
        let services = ["A", "B", "C", "D"].enumerated().map { place, prefix in
            Service(id: ServiceID("s\(place + 1)"), prefix: prefix)
        }
        return Configuration(
            branch: branch, services: services,
            counters: [CounterPlan(id: counter, tiers: [services.map(\.id)])],
            staff: [Assignment(user: clerk)])
    }

    static let issuePath = Endpoints.issue.path([branch.text])
    static let callPath = Endpoints.call.path([branch.text, counter.text])
    static let boardPath = Endpoints.board.path([branch.text])
    static let streamPath = Endpoints.boardStream.path([branch.text])
    static let branchPath = Endpoints.branchView.path([branch.text])
    static let issueBody = #"{"service":"\#(service)"}"#
    static func closePath(_ ticket: String) -> String { Endpoints.close.path([branch.text, ticket]) }
}
