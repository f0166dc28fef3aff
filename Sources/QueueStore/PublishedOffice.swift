import LocalTime
import QueueCore
import Synchronization

/// What has been committed, for everybody to read. Reads happen under a short lock and never see
/// what is only being decided.
public final class PublishedOffice: Sendable {
    private let state: Mutex<(office: Office, clock: LocalClock)>

    init(_ office: Office, _ clock: LocalClock) { state = Mutex((office, clock)) }

    /// Reads without copying. The closure must be quick: it holds up the next publication.
    public func read<Value: Sendable>(_ read: (Office) throws -> sending Value) rethrows -> Value {
        try state.withLock { try read($0.office) }
    }

    /// The present moment by the branch's wall clock, never before its last event.
    public func moment(at instant: Instant) -> Moment {
        state.withLock { state in
            let moment = state.clock.moment(at: max(instant, state.office.now))
            return Moment(
                instant: moment.instant, day: max(moment.day, state.office.day), minute: moment.minute)
        }
    }

    public var local: LocalTime { state.withLock { $0.clock.local } }

    func apply(_ events: [Event]) {
        state.withLock { state in
            for event in events { state.office.apply(event) }
            if state.clock.local.name != state.office.configuration.timeZone {
                state.clock = LocalClock(of: state.office)
            }
        }
    }

    func replace(_ office: Office) { state.withLock { $0 = (office, LocalClock(of: office)) } }
}

extension LocalClock {
    init(of office: Office) {
        guard let local = LocalTime(office.configuration.timeZone) else {
            preconditionFailure("an office file with an unknown time zone is refused when it is read")
        }
        self.init(local)
    }
}
