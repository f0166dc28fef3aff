import QueueCore

extension Field {
    /// `{ every: 15, capacity: 2, ahead: 60 }`: when appointments may be booked.
    func slots() -> SlotRule? {
        guard let slots = entries(["every", "capacity", "ahead"]),
            let every = slots.required("every")?.minutes(from: 1)
        else { return nil }
        return SlotRule(
            every: every, capacity: slots["capacity"]?.number(1...999) ?? 1,
            ahead: slots["ahead"]?.number(0...730) ?? 60)
    }
}
