import QueueCore

extension Ledger {
    /// The schema refused what one command would have written. The data is as it was, but somebody
    /// should know: one alarm a branch, until staff clear it.
    func tellStaff(of branch: BranchID, at instant: Instant) {
        var batch = Batch()
        let id = "guard-\(instant.milliseconds)"
        batch.beside = [.alarm(AlarmRecord(branch: branch, id: id, kind: .guard, raisedAt: instant))]
        if case .done = store.commit(batch) { return }
        alarm("that a guard was broken could not be kept for the staff of branch \(branch)")
    }
}
