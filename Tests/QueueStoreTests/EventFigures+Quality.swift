import QueueCore

@testable import QueueStore

// What came of visits, told from the events alone.
extension EventFigures {
    /// Told both ways, by the service that a visit came for.
    func firstContact(
        _ days: ClosedRange<BusinessDay>, today: BusinessDay, within span: Int
    ) -> [FirstContact] {
        let cameBack = Set(stories.values.compactMap(\.repeatOf))
        let first = counted(days).filter { $0.story.wasServed && $0.story.repeatOf == nil }
            .filter { $0.story.outcome != .left }
        return Dictionary(grouping: first) { $0.story.spans[0].service }.map { service, visits in
            let watched = visits.filter { $0.story.isTraced && $0.story.day + span < today }
            return FirstContact(
                service: service, first: visits.count, recorded: visits.count { $0.story.outcome != nil },
                resolved: visits.count { $0.story.outcome == .resolved }, observed: watched.count,
                notReturned: watched.count { !cameBack.contains($0.id) })
        }.sorted { $0.service < $1.service }
    }

    /// How often a code stands in these days, and in the weeks before.
    func counts(
        _ days: ClosedRange<BusinessDay>, of codes: (Span) -> [String],
        by group: (Span, BusinessDay) -> String?
    ) -> Set<CodeCount> {
        let earlier = days.weeksBefore
        var counts: [[String?]: (now: Int, earlier: Int)] = [:]
        for (_, story) in counted(earlier.lowerBound...days.upperBound) {
            for span in story.spans {
                for code in codes(span) {
                    let key = [group(span, story.day), code]
                    if days.contains(story.day) { counts[key, default: (0, 0)].now += 1 }
                    if earlier.contains(story.day) { counts[key, default: (0, 0)].earlier += 1 }
                }
            }
        }
        return Set(
            counts.map { CodeCount(group: $0[0], code: $0[1]!, now: $1.now, earlier: $1.earlier) })
    }
}

extension EventFigures.Story {
    var wasServed: Bool { contact != nil || ending?.closedAs == .served }
    var outcome: Outcome? { contact.map(\.outcome) ?? ending?.outcome }
}
