import QueueStore

extension Server {
    /// Once a second: whether the files are still there, then what time itself asks for. An office in
    /// which nobody acts must not learn only in the morning that its log was deleted at night.
    func tick() async {
        if ledger.health != .readOnly, let file = database.displaced() {
            ledger.stop(.fileLost, "\(file) was taken away or replaced")
        }
        await ledger.tick()
    }

    /// That a session was used is worth keeping, and not worth refusing to read for.
    func touch(_ session: Session) async {
        do {
            try await people.touch(session, at: now)
        } catch {
            log.warning("the use of a session was not written down: \(error)")
            heed(error)
        }
    }
}
