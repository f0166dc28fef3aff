import QueueCore

/// A recorded day and the office's own, side by side.
struct Comparison: Encodable {
    let day: String
    let timeZone: String
    let speed: Int
    let counters: Int
    let durationSeconds: Double
    /// How late the latest act was, by the office's clock.
    let delaySeconds: Int
    let services: [ServiceRow]
    let total: Pair<Totals>
    let numbers: Numbers
    let curve: Curve
    let waits: [WaitRow]
    let notes: [String]
    /// Same numbers, same totals, same waiting at every snapshot.
    let isEqual: Bool

    /// What was written down, and what the office did.
    struct Pair<Value: Encodable & Equatable & Sendable>: Encodable {
        let recorded: Value
        let own: Value
        var isEqual: Bool { recorded == own }
    }

    /// How every ticket ended.
    struct Totals: Encodable, Equatable {
        let issued: Int
        let called: Int
        let served: Int
        let endOfDay: Int
    }

    struct ServiceRow: Encodable {
        let service: ServiceID
        let name: String
        let tickets: Pair<Tickets>
    }

    struct Tickets: Encodable, Equatable {
        let issued: Int
        let called: Int
        let lastIssued: String?
        let lastCalled: String?
    }

    struct Numbers: Encodable {
        let compared: Int
        let different: [Different]

        struct Different: Encodable {
            let recorded: String
            let own: String?
        }
    }

    struct WaitRow: Encodable {
        /// nil: all services together.
        let service: ServiceID?
        let recorded: WaitFigures
        let own: WaitFigures
    }

    private enum CodingKeys: String, CodingKey {
        case day, timeZone, speed, counters, durationSeconds, delaySeconds, services, total, numbers, curve
        case waits, notes
        case isEqual = "equal"
    }
}
