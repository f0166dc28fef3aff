import Foundation
import Interchange
import QueueCore

/// Visitors by half hour: `time,visitors`.
struct ArrivalsFile {
    /// Milliseconds of the day.
    let start: Int
    /// In each half hour from then on.
    let visitors: [Double]

    init(_ path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw Halt.noInput(path, .reasonUnreadableWhy, ["why": error.localizedDescription])
        }
        var slots: [Int: Double] = [:]
        for row in CSV(data).rows {
            let parts = (row["time"] ?? "").split(separator: ":").compactMap { Int($0) }
            guard parts.count == 2, let count = row["visitors"].flatMap({ Double($0) }), count >= 0 else {
                throw Halt.data(path, line: row.line, .reasonArrivals)
            }
            slots[(parts[0] * 60 + parts[1]) / 30, default: 0] += count
        }
        guard let first = slots.keys.min(), let last = slots.keys.max() else {
            throw Halt.data(path, .reasonNoVisitors)
        }
        start = first * 30.minutes
        visitors = (first...last).map { slots[$0] ?? 0 }
    }
}
