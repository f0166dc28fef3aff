import QueueCore
import Testing

/// The way of a case: received, acknowledged, in work, decided, closed; and back.
@Suite struct CaseStateTests {
    private static let steps: [CaseAct] = [
        .acknowledge, .begin, .decide(granted: .refund), .close(.accepted),
    ]

    /// A case that has come so far.
    private static func brought(_ kind: Case.Kind = .complaint, to state: Case.State) throws -> Case {
        var known = Case(
            id: "c", number: "C-2026-0001", branch: "alpha", kind: kind, channel: .counter,
            openedAt: at(0), subject: CaseSubject(), dueAt: at(100))
        for (act, place) in zip(steps, 1...) where known.state != state {
            try take(act, &known, at: place)
        }
        return known
    }

    private static func at(_ minute: Int) -> Instant { Instant(milliseconds: minute.minutes) }

    private static func take(_ act: CaseAct, _ known: inout Case, at minute: Int) throws {
        guard let step = try known.decide(act, at: moment(minute)) else { return }
        known.apply(step, at: at(minute))
    }

    /// Severe ones are due ten minutes after they count, others a hundred.
    private static func moment(_ minute: Int) -> CaseMoment {
        CaseMoment(by: "ana", instant: at(minute)) { from, _, severity in
            from + (severity == .high ? 10 : 100).minutes
        }
    }

    @Test(
        arguments: [
            (.received, .acknowledge, .acknowledged), (.received, .begin, nil), (.received, .reopen, nil),
            (.received, .decide(granted: nil), nil), (.received, .close(.accepted), nil),
            (.acknowledged, .acknowledge, .acknowledged), (.acknowledged, .begin, .inWork),
            (.acknowledged, .decide(granted: nil), nil), (.acknowledged, .close(.accepted), nil),
            (.inWork, .acknowledge, nil), (.inWork, .begin, .inWork),
            (.inWork, .decide(granted: .apology), .decided), (.inWork, .close(.accepted), nil),
            (.inWork, .reopen, nil), (.decided, .begin, nil), (.decided, .decide(granted: nil), nil),
            (.decided, .close(.optionsExhausted), .closed), (.decided, .reopen, .inWork),
            (.closed, .close(.accepted), .closed), (.closed, .close(.optionsExhausted), nil),
            (.closed, .reopen, .inWork), (.closed, .assign("bob"), nil), (.closed, .begin, nil),
            (.closed, .change(CaseSubject(severity: .high)), nil), (.decided, .assign("bob"), .decided),
            (.closed, .correspond(Letter(.in, .letter, at: at(9))), .closed),
        ] as [(Case.State, CaseAct, Case.State?)])
    func fromStateToState(_ from: Case.State, _ act: CaseAct, _ to: Case.State?) throws {
        var known = try Self.brought(to: from)
        guard let to else {
            #expect(throws: Refusal.caseState(from)) { try known.decide(act, at: Self.moment(9)) }
            return
        }
        try Self.take(act, &known, at: 9)
        #expect(known.state == to)
    }

    @Test(arguments: [Case.Kind.compliment, .suggestion], [Case.State.acknowledged, .inWork])
    func whatAsksForNothingNeedsNoDecision(_ kind: Case.Kind, _ state: Case.State) throws {
        var known = try Self.brought(kind, to: state)
        try Self.take(.close(.accepted), &known, at: 9)
        #expect(known.state == .closed && known.decidedAt == nil && known.closedAs == .accepted)
    }

    @Test func whatIsSoAlreadyIsNoStep() throws {
        var known = try Self.brought(to: .acknowledged)
        let version = known.version
        try Self.take(.acknowledge, &known, at: 9)
        try Self.take(.assign(nil), &known, at: 9)
        try Self.take(.change(known.subject), &known, at: 9)
        #expect(known.version == version && known.acknowledgedAt == Self.at(1))
    }

    @Test func whoBeginsOwnsItUnlessSomebodyDoes() throws {
        var free = try Self.brought(to: .acknowledged)
        var owned = free
        try Self.take(.begin, &free, at: 2)
        try Self.take(.assign("bob"), &owned, at: 2)
        try Self.take(.begin, &owned, at: 3)
        #expect(free.owner == "ana" && owned.owner == "bob")
    }

    @Test func reopeningCountsAnew() throws {
        var known = try Self.brought(to: .closed)
        try Self.take(.reopen, &known, at: 200)
        #expect(known.state == .inWork && known.reopenings == 1 && known.dueAt == Self.at(300))
        #expect(known.decidedAt == nil && known.granted == nil && known.closedAs == nil)
        #expect(known.acknowledgedAt == Self.at(1) && known.openedAt == Self.at(0))
    }

    @Test func severityMovesTheDueTimeFromWhereItCounts() throws {
        var known = try Self.brought(to: .inWork)
        try Self.take(.change(CaseSubject(severity: .high)), &known, at: 50)
        #expect(known.dueAt == Self.at(10) && known.isOverdue(at: Self.at(50)))
        try Self.take(.decide(granted: nil), &known, at: 51)
        #expect(!known.isOverdue(at: Self.at(500)))
    }

    @Test func nothingIsOwedToPraise() throws {
        let known = try Self.brought(.compliment, to: .acknowledged)
        #expect(!known.isOverdue(at: Self.at(1_000)))
    }
}
