import QueueCore

/// A line of a snapshot that counts more or fewer than wait by the visits.
struct SnapshotFault: Equatable {
    let service: ServiceID
    let at: TimeOfDay
    /// Of the snapshot in the record.
    let place: Int
    /// More than by the visits; negative: fewer.
    let excess: Int

    /// "D 08:20–08:39 −1": what goes on from one snapshot to the next is said once.
    static func inWords(_ faults: [SnapshotFault]) -> String {
        let services = Dictionary(grouping: faults, by: \.service).sorted { $0.key < $1.key }
        return services.flatMap { runs($1) }.map(inWords).joined(separator: "; ")
    }

    private static func inWords(_ run: ArraySlice<SnapshotFault>) -> String {
        guard let first = run.first, let last = run.last else { return "" }
        let times = run.count == 1 ? "\(first.at)" : "\(first.at)–\(last.at)"
        return "\(first.service) \(times) \(first.excess > 0 ? "+" : "−")\(abs(first.excess))"
    }

    private static func runs(_ faults: [SnapshotFault]) -> [ArraySlice<SnapshotFault>] {
        var runs: [ArraySlice<SnapshotFault>] = []
        var start = 0
        for end in 1...faults.count where end == faults.count || !faults[end].goesOn(from: faults[end - 1]) {
            runs.append(faults[start..<end])
            start = end
        }
        return runs
    }

    private func goesOn(from other: SnapshotFault) -> Bool {
        place == other.place + 1 && excess == other.excess
    }
}
