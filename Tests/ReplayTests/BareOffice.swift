import LocalTime
import OfficeFile
import QueueCore

@testable import loket

/// A recorded day's; the rules have plans of another kind.
typealias Plan = loket.Plan

/// Plays a plan on the rules alone, without a server: what the server must come to.
struct BareOffice {
    private var office: Office
    private let record: RecordedDay
    private let plan: Plan
    private let wall: Wall
    private var numbers: [Int: String] = [:]
    private var passed = 0
    private var turns: [ServiceID: [Plan.Post]]
    private var events: [Event] = []

    static func play(_ record: RecordedDay, in zone: LocalTime) throws -> (Plan, Performance) {
        let plan = try Plan(record)
        let file = RecordedOffice(record: record, plan: plan, name: "day", timeZone: zone.name)
        var bare = BareOffice(
            record, plan, try OfficeFile.read(file.yaml, file: "office.yaml").configuration, zone)
        return (plan, try bare.play())
    }

    private init(_ record: RecordedDay, _ plan: Plan, _ configuration: Configuration, _ zone: LocalTime) {
        self.record = record
        self.plan = plan
        wall = Wall(day: record.date, zone: zone)
        turns = Dictionary(grouping: plan.posts, by: \.service)
        office = Office(configuration, at: zone.moment(at: wall.instant(record.span.lowerBound) - 1.minutes))
    }

    private mutating func play() throws -> Performance {
        var performance = Performance()
        for post in plan.posts { try perform(.open(post.counter, services: nil, elsewhere: nil), by: post) }
        for stretch in plan.stretches {
            for act in stretch.lanes.values.joined().sorted(by: { $0.at < $1.at }) { try perform(act) }
            guard stretch.snapshot != nil else { continue }
            performance.waiting.append(
                Dictionary(uniqueKeysWithValues: record.services.map { ($0.id, office.waiting(for: $0.id)) }))
        }
        for post in plan.posts { try finish(post) }
        events += office.advance(to: wall.zone.moment(at: wall.end + 30.seconds))
        performance.numbers = numbers
        performance.passed = passed
        performance.log.take(events)
        return performance
    }

    private mutating func perform(_ act: PlannedAct) throws {
        let moment = wall.zone.moment(at: wall.instant(act.at))
        switch act.what {
        case .issue(let visit, let service):
            let id = TicketID("\(visit)")
            try perform(Command(.issue(Issue(id: id, service: service)), by: .device("door")), moment)
            numbers[visit] = office.ticket(id)?.number
        case .pass(let service):
            let id = TicketID("passed-\(events.count)")
            try perform(Command(.issue(Issue(id: id, service: service)), by: .device("door")), moment)
            try perform(Command(.leave(id), by: .visitor), moment)
            passed += 1
        case .call(let visit, let service):
            guard let post = turns[service]?.removeFirst() else { return }
            turns[service]?.append(post)
            try finish(post)
            try perform(.call(post.counter, .number(numbers[visit] ?? "")), by: post, moment)
        }
    }

    private mutating func finish(_ post: Plan.Post) throws {
        guard let ticket = office.ticket(at: post.counter) else { return }
        try perform(.close(ticket.id, nil), by: post)
    }

    private mutating func perform(_ act: Act, by post: Plan.Post, _ moment: Moment? = nil) throws {
        try perform(Command(act, by: .staff(post.clerk, .clerk)), moment)
    }

    private mutating func perform(_ command: Command, _ moment: Moment?) throws {
        let moment = moment ?? wall.zone.moment(at: office.now)
        events += office.advance(to: moment)
        events += try office.perform(command, at: moment)
    }
}
