import QueueCore

// A record is made by people and programs. Where its files do not agree with one another the visits are
// followed, and the rest is told.
extension RecordedDay {
    var contradictions: [String] {
        [wrongSnapshots, wrongTotals, callsBeforeTickets].compactMap(\.self)
    }

    private var wrongSnapshots: String? {
        let faults = snapshotFaults
        guard let greatest = faults.map({ abs($0.excess) }).max() else { return nil }
        let compared = snapshots.reduce(0) { $0 + $1.lines.count }
        return """
            snapshots.csv itself counts others waiting than visits.csv at \(faults.count) of its \
            \(compared) lines, by \(greatest) at most: \(SnapshotFault.inWords(faults)). \
            Somebody came or left unseen by visits.csv, which the replay follows.
            """
    }

    /// Where a snapshot does not count those who, by the visits, waited.
    var snapshotFaults: [SnapshotFault] {
        snapshots.enumerated().flatMap { place, snapshot in
            let waiting = waiting(at: snapshot.at)
            return services.compactMap { service -> SnapshotFault? in
                guard let line = snapshot.lines[service.id] else { return nil }
                let excess = line.waiting - (waiting[service.id] ?? 0)
                guard excess != 0 else { return nil }
                return SnapshotFault(service: service.id, at: snapshot.at, place: place, excess: excess)
            }
        }
    }

    private var wrongTotals: String? {
        let wrong = services.filter { service in
            let own = visits.filter { $0.service == service.id }
            return service.issued ?? own.count != own.count
                || service.called ?? own.count { $0.called != nil } != own.count { $0.called != nil }
        }
        guard !wrong.isEmpty else { return nil }
        let letters = wrong.map(\.id.text).joined(separator: ", ")
        return "services.csv has other totals than visits.csv for \(letters); the replay follows visits.csv."
    }

    private var callsBeforeTickets: String? {
        let early = visits.filter { ($0.called ?? $0.issued) < $0.issued }
        guard !early.isEmpty else { return nil }
        let numbers = early.prefix(5).map(\.number.description) + (early.count > 5 ? ["…"] : [])
        return """
            visits.csv calls \(early.count) before they had a ticket (\(numbers.joined(separator: ", "))): \
            they were called as soon as they had it.
            """
    }
}
