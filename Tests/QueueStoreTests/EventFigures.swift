import QueueCore

/// The figures by another path: each visit's story told again from the events alone, with a snapshot
/// before each of them to go back to, and quantiles by their definition.
struct EventFigures {
    struct Span {
        var service: ServiceID
        var from: Instant
        var called: Instant?
        var started: Instant?
        var isStartAssumed = false
        var until: Instant?
        var held = 0
        var counter: CounterID?
        var staff: StaffID?
        var needsAttention = false
        var reason: String?
        var causes: [Cause] = []
    }

    struct Story {
        var day: BusinessDay
        var at: Instant
        var channel: String
        var ending: Closing?
        var heldSince: Instant?
        var spans: [Span]
        /// Without a ticket; as it was told last.
        var contact: Contact?
        var isTraced = false
        var repeatOf: TicketID?
        var isInternal = false
        var isOver: Bool { ending != nil }
    }

    private(set) var stories: [TicketID: Story] = [:]
    /// Visits of those who only came to look.
    var mystery: Set<TicketID> = []
    private var snapshots: [TicketID: [(before: Int, story: Story?)]] = [:]
    private var offices: [(from: Instant, office: Configuration)] = []
    private var day = BusinessDay(daysSince1970: 0)

    init(_ events: [Event]) { for event in events { tell(event) } }

    private mutating func tell(_ event: Event) {
        if let id = event.ticket { snapshots[id, default: []].append((event.seq, stories[id])) }
        switch event.what {
        case .office(.dayOpened(let opening)): day = opening.day
        case .office(.configured(let office, _)): offices.append((event.at, office))
        case .issued(let ticket, _, _):
            stories[ticket.id] = Story(
                day: day, at: event.at, channel: ticket.channel.rawValue,
                spans: [Span(service: ticket.service, from: event.at)])
            stories[ticket.id]!.take(ticket.facts)
        case .ticket(let id, _, let change): stories[id]!.tell(change, event.at)
        case .undone(let undone): if let id = undone.ticket?.id { goBack(id, before: undone.of, event.at) }
        case .contact(let contact):
            var span = Span(service: contact.service, from: contact.startedAt)
            span.staff = contact.staff
            (span.reason, span.causes) = (contact.log.reason, contact.log.causes)
            stories[contact.id] = Story(
                day: contact.day, at: contact.startedAt, channel: contact.channel.rawValue, spans: [span],
                contact: contact)
            stories[contact.id]!.take(contact.facts)
        case .office, .counter: break
        }
    }

    private mutating func goBack(_ id: TicketID, before act: Int, _ at: Instant) {
        let snapshot = snapshots[id]!.first { $0.before >= act }!
        if let story = snapshot.story {
            stories[id] = story
            return
        }
        // An issue that is taken back: its visitor has left.
        stories[id]!.tell(.closed(Closing(.left, outcome: .left, at: at)), at)
    }

    private func service(_ span: Span) -> Service? {
        (offices.last { $0.from <= span.from } ?? offices[0]).office.service(span.service)
    }
}

extension EventFigures.Story {
    mutating func take(_ facts: VisitFacts) {
        (isTraced, repeatOf, isInternal) = (facts.isTraced, facts.repeatOf, facts.isInternal)
    }

    mutating func tell(_ change: TicketChange, _ at: Instant) {
        let last = spans.count - 1
        switch change {
        case .called(let counter, let staff, _):
            (spans[last].counter, spans[last].staff, spans[last].called) = (counter, staff, at)
        case .started: spans[last].started = at
        case .held(let hold): heldSince = hold.since
        case .resumed(let counter, let staff):
            takeFromHold(at)
            (spans[last].counter, spans[last].staff) = (counter, staff)
        case .takenOver(_, let staff): spans[last].staff = staff
        case .requeued: (spans[last].counter, spans[last].staff, spans[last].called) = (nil, nil, nil)
        case .closed(let closing): close(closing, at)
        case .holdEnded, .reinstated: begin(spans[last].service, at)
        case .transferred(let service, _, _, _): begin(service, at)
        case .legAdded(let service):
            begin(service, at)
            (spans[last + 1].counter, spans[last + 1].staff) = (spans[last].counter, spans[last].staff)
            (spans[last + 1].called, spans[last + 1].started) = (at, at)
        case .legChanged(let service, _): spans[last].service = service
        case .logged(let change):
            spans[change.leg].needsAttention = change.log.individualAttention
            (spans[change.leg].reason, spans[change.leg].causes) = (change.log.reason, change.log.causes)
            if let told = change.log.outcome, change.leg == last, ending?.closedAs == .served {
                ending?.outcome = told
            }
        case .traced(let earlier): (isTraced, repeatOf) = (true, earlier)
        case .recalled, .pauseEnded, .released, .prioritised, .described: break
        }
    }

    private mutating func takeFromHold(_ at: Instant) {
        if let since = heldSince { spans[spans.count - 1].held += at - since }
        heldSince = nil
    }

    private mutating func close(_ closing: Closing, _ at: Instant) {
        takeFromHold(at)
        let last = spans.count - 1
        if closing.closedAs == .served, spans[last].started == nil {
            (spans[last].started, spans[last].isStartAssumed) = (spans[last].called, true)
        }
        spans[last].until = at
        ending = closing
    }

    private mutating func begin(_ service: ServiceID, _ at: Instant) {
        takeFromHold(at)
        ending = nil
        if spans[spans.count - 1].until == nil { spans[spans.count - 1].until = at }
        spans.append(EventFigures.Span(service: service, from: at))
    }
}

extension EventFigures {
    /// Those that normal figures are made of, and their names.
    func counted(_ days: ClosedRange<BusinessDay>) -> [(id: TicketID, story: Story)] {
        stories.filter { days.contains($0.value.day) && !$0.value.isInternal && !mystery.contains($0.key) }
            .map { ($0.key, $0.value) }
    }

    /// What each figure should be, for the visits in `isIn` and the legs in `spanIsIn`.
    func figures(
        _ days: ClosedRange<BusinessDay>, visit isIn: (Story) -> Bool = { _ in true },
        span spanIsIn: (Story, Span) -> Bool = { _, _ in true }
    ) -> VisitFigures {
        let all = counted(days).map(\.story)
        let visits = all.filter { isIn($0) && $0.contact == nil }
        let contacts = all.filter { isIn($0) }.compactMap(\.contact)
        var figures = VisitFigures()
        figures.issued = visits.count
        figures.contacts = contacts.count
        figures.open = visits.count { !$0.isOver }
        figures.served = visits.count { $0.ending?.closedAs == .served }
        figures.absent = visits.count { $0.ending?.closedAs == .absent }
        figures.abandoned = visits.count { $0.ending?.closedAs == .left }
        figures.endOfDay = visits.count { $0.ending?.closedAs == .endOfDay }
        let ends =
            visits.filter { $0.ending?.closedAs == .served }.map { $0.ending?.outcome }
            + contacts.map(\.outcome)
        figures.outcomes.resolved = ends.count { $0 == .resolved }
        figures.outcomes.followUp = ends.count { $0 == .followUp }
        figures.outcomes.passedOn = ends.count { $0 == .passedOn }
        figures.outcomes.notResolved = ends.count { $0 == .notResolved }
        figures.outcomes.left = ends.count { $0 == .left }
        figures.outcomes.notRecorded = ends.count { $0 == nil }
        addTimes(&figures, all.filter { $0.contact == nil }, spanIsIn)
        let talks = all.filter { story in story.contact != nil && spanIsIn(story, story.spans[0]) }
        let talked = talks.compactMap(\.contact).reduce(0) { $0 + ($1.endedAt - $1.startedAt) }
        figures.counterSeconds = (figures.counterSeconds + talked + 500) / 1_000
        return figures
    }

    private func addTimes(
        _ figures: inout VisitFigures, _ visits: [Story], _ isIn: (Story, Span) -> Bool
    ) {
        let spans = visits.flatMap { story in
            story.spans.indices.map { (story, story.spans[$0], $0 == 0, $0 == story.spans.count - 1) }
        }.filter { isIn($0.0, $0.1) }
        let waited = spans.filter { $0.2 || !($0.1.called == $0.1.from && $0.1.started == $0.1.from) }
        let called = waited.filter { $0.1.called != nil }
        figures.waiting = Self.times(called.map { $0.1.called! - $0.1.from })
        figures.walking = Self.times(
            called.filter { $0.1.started != nil && !$0.1.isStartAssumed }
                .map { $0.1.started! - $0.1.called! })
        figures.held = Self.times(spans.map { $0.1.held }.filter { $0 > 0 })
        let known = spans.filter { $0.1.until != nil && !($0.3 && $0.0.ending?.closedAs == .endOfDay) }
        let served = known.filter { $0.1.started != nil }
        figures.serving = Self.times(served.map { $0.1.until! - $0.1.started! - $0.1.held })
        let atCounters = known.filter { $0.1.called != nil }.map { $0.1.until! - $0.1.called! - $0.1.held }
        // In milliseconds, as long as contacts are still to come.
        figures.counterSeconds = atCounters.reduce(0, +)
        let promised = called.compactMap { span in
            service(span.1)?.target.map { span.1.called! - span.1.from <= $0.minutes }
        }
        let tooLate = waited.filter { $0.3 && $0.0.ending?.closedAs == .left && $0.1.called == nil }.count {
            span in service(span.1)?.target.map { span.1.until! - span.1.from > $0.minutes } ?? false
        }
        figures.withinTarget = Share(of: promised.count + tooLate, count: promised.count { $0 })
        let allowed = served.filter { !$0.1.needsAttention }.compactMap { span in
            service(span.1)?.minutes.map { span.1.until! - span.1.started! - span.1.held <= $0.minutes }
        }
        figures.withinBudget = Share(of: allowed.count, count: allowed.count { $0 })
    }

    /// The least of them that enough others do not exceed.
    private static func times(_ all: [Int]) -> TimeFigures {
        func quantile(_ percent: Int) -> Int {
            all.filter { value in all.count { $0 <= value } * 100 >= percent * all.count }.min()!
        }
        var figures = TimeFigures()
        figures.n = all.count
        guard !all.isEmpty else { return figures }
        figures.meanSeconds = (all.reduce(0, +) / all.count + 500) / 1_000
        figures.medianSeconds = (quantile(50) + 500) / 1_000
        figures.ninetiethSeconds = (quantile(90) + 500) / 1_000
        return figures
    }
}
