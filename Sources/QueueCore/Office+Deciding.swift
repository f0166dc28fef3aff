extension Office {
    /// What a command would do, or why it may not. Changes nothing.
    ///
    /// An empty answer means that it is so already (and, for a call, that nobody waits).
    public func decide(_ command: Command, at moment: Moment) throws(Refusal) -> [Event] {
        stamped(try happenings(of: command, at: moment), by: Author(command.by), at: moment)
    }

    func stamped(_ happenings: [Happening], by author: Author, at moment: Moment) -> [Event] {
        let instant = max(now, moment.instant)
        return happenings.enumerated().map { step, what in
            Event(seq: seq + 1 + step, at: instant, by: author, act: seq + 1, what: what)
        }
    }

    private func happenings(of command: Command, at moment: Moment) throws(Refusal) -> [Happening] {
        let by = command.by
        switch command.act {
        case .issue(let issue): return try self.issue(issue, by: by, at: moment)
        case .leave(let id): return try leave(id, at: moment)
        case .call(let counter, let whom): return try call(whom, to: counter, by: by, at: moment)
        case .recall(let id): return try recall(id, by: by)
        case .start(let id): return try start(id, by: by)
        case .hold(let id, let minutes, let onlyMe):
            return try hold(id, minutes: minutes, onlyMe: onlyMe, by: by, at: moment)
        case .resume(let id, let counter): return try resume(id, at: counter, by: by)
        case .transfer(let id, let transfer): return try self.transfer(id, transfer, by: by, at: moment)
        case .absent(let id): return try absent(id, by: by, at: moment)
        case .endPause(let id): return try endPause(id, at: moment)
        case .close(let id, let outcome, let log): return try close(id, outcome, log, by: by, at: moment)
        case .reinstate(let id): return try reinstate(id)
        case .prioritise(let id, let priority): return try prioritise(id, priority)
        case .addLeg(let id, let service, let log): return try addLeg(id, service, log, by: by)
        case .changeLeg(let id, let service, let quantity):
            return try changeLeg(id, service: service, quantity: quantity, by: by)
        case .describe(let id, let trace): return try describe(id, trace)
        case .log(let id, let entry, let former): return try log(id, entry, former: former, by: by)
        case .contact(let contact): return try note(contact)
        case .open(let id, let services, let elsewhere):
            return try open(id, services: services, elsewhere: elsewhere, by: by, at: moment)
        case .pause(let id): return try pause(id, by: by)
        case .shut(let id): return try shut(id, by: by)
        case .takeOver(let id, let user, let elsewhere):
            return try takeOver(id, user, elsewhere: elsewhere, by: by, at: moment)
        case .setService(let id, let isOpen, let until):
            return try setService(id, isOpen: isOpen, until: until)
        case .setOpening(let isOpen, let until):
            return setOpening(isOpen: isOpen, until: until)
        case .configure(let configuration, let version):
            guard version == self.version + 1 else { throw .versionConflict }
            return [.office(.configured(try fitted(configuration), version: version))]
        case .undo: return [try undo(by: by, at: moment)]
        }
    }
}
