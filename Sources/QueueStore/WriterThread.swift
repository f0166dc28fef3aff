import Dispatch

/// A thread of the ledger's own: who waits for a disk must not stand on one of the few that all share.
final class WriterThread: SerialExecutor {
    private let queue = DispatchQueue(label: "ledger")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }
}
