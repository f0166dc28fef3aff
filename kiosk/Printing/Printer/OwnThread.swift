import Dispatch

/// Runs an actor away from the threads that all others share, so that it may wait for a device without
/// holding anybody else up. One job after the other, in the order in which they came.
final class OwnThread: SerialExecutor {
    private let queue: DispatchQueue

    init(_ name: String) { queue = DispatchQueue(label: name) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
