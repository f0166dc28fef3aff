extension Office {
    /// A person takes the place of another at a counter, with all that is there: the visitor in hand
    /// goes on in the same leg, today's services stay, and the counter is open.
    ///
    /// Whoever was there stands nowhere then. Whom they set aside is still theirs.
    func takeOver(
        _ id: CounterID, _ user: StaffID, elsewhere: CounterID?, by actor: Actor, at moment: Moment
    ) throws(Refusal) -> [Happening] {
        let counter = try known(id)
        guard actor.overrides else { throw .forbidden }
        if user != actor.staff { try mayServe(user) }
        guard counter.state != .closed else { throw .counterClosed }
        guard counter.staff != user else { return [] }
        if let other = self.counter(of: user)?.id ?? elsewhere { throw .staffElsewhere(counter: other) }
        let taken = opened(counter, by: user, at: moment)
        guard let hand = ticket(at: id) else { return [.counter(.takenOver, taken)] }
        return [
            .ticket(hand.id, number: hand.number, .takenOver(id, user)), .counter(.takenOver, taken),
        ]
    }

    /// One who reads the books serves nobody.
    private func mayServe(_ user: StaffID) throws(Refusal) {
        guard let assignment = configuration.assignment(user) else { throw .unknown(.staff) }
        guard assignment.role != .auditor else { throw .forbidden }
    }
}
