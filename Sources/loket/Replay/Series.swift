import QueueCore

/// The numbers of one series of letters in a recorded day: where it begins, how it is written, and
/// which of its numbers the record has.
struct Series: Sendable {
    let rule: NumberRule
    private let recorded: Set<Int>
    /// The number that the office will give next.
    private var next: Int

    /// A record with more holes than this in one series is not one of a day's queue.
    static let mostMissing = 1_000

    private init(_ numbers: [TicketNumber]) {
        let first = numbers.map(\.value).min() ?? 1
        // The shortest: a series that outgrows its width goes on with one digit more.
        rule = NumberRule(first: first, width: numbers.map(\.width).min() ?? 3)
        recorded = Set(numbers.map(\.value))
        next = first
    }

    /// The numbers between the first and the last that the record does not have.
    var missing: Int { (recorded.max() ?? rule.first) - rule.first + 1 - max(1, recorded.count) }

    static func all(of record: RecordedDay) throws -> [String: Series] {
        let numbers = Dictionary(grouping: record.visits.map(\.number), by: \.prefix)
        let series = numbers.mapValues(Series.init)
        for (prefix, series) in series.sorted(by: { $0.key < $1.key }) where series.missing > mostMissing {
            throw Halt.data("visits.csv", "series \(prefix) lacks \(series.missing) numbers of a day")
        }
        return series
    }

    /// How many numbers the office must give away first, because nobody is recorded with them, before
    /// `number` can be given. A number that comes out of order moves nothing.
    mutating func passed(before number: Int) -> Int {
        let gap = (next..<max(next, number)).filter { !recorded.contains($0) }
        next += gap.count + 1
        return gap.count
    }
}
