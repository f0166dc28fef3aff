import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

// What the screen says of the display's state.
extension Display {
    private var zone: TimeZone { branch?.zone ?? .gmt }

    var name: String { options.title ?? branch.map { $0.text($0.names, in: words) ?? $0.id.text } ?? "" }
    var clock: String? { officeTime.map { words.time(Date($0), in: zone) } }
    var updated: String? {
        updatedAt.map { words(.updatedAt, ["time": words.timeWithSeconds(Date($0), in: zone)]) }
    }

    /// What who looks after the board should see, and how old all of this is.
    var state: String {
        let names = branch.map(options.filter.unknown) ?? []
        let signs = [
            isSoundOff ? "! " + words(.soundOff) : nil,
            names.isEmpty ? nil : "! " + words(.notKnownHere, ["names": names.joined(separator: ", ")]),
        ]
        return (signs + [updated]).compactMap(\.self).joined(separator: " · ")
    }

    var opening: String? {
        guard let board, let officeTime else { return nil }
        return board.opening(in: words, at: officeTime, zone)
    }

    var nextOpening: String? {
        guard let opensAt = board?.opensAt, let officeTime, opensAt > officeTime else { return nil }
        return words.nextOpening(Date(opensAt), now: Date(officeTime), in: zone)
    }

    /// Where to ask, in the office's own words where it has some.
    var help: String {
        words.own(board?.help ?? [:], house: branch?.languages.first) ?? words(.askStaff)
    }

    /// The notice whose turn it is; the office's address is always one of them. None on a board that cannot
    /// be trusted: to say so takes the room.
    var notice: String? {
        guard staleSeconds == nil else { return nil }
        let notices = (board?.notices ?? []).compactMap { words.own($0.text, house: branch?.languages.first) }
        let texts = notices + [branch?.address ?? ""].filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts[turn(of: texts.count)]
    }

    /// Each service with how many wait for it, and how long that takes where it is known.
    var queues: [(name: String, count: String, status: String)] {
        (board?.waiting ?? []).map { line in
            let name = branch?.name(of: line.service, in: words) ?? line.service.text
            let count = words.number(line.count)
            return (name, count, [count, words.wait(line.wait)].compactMap(\.self).joined(separator: " · "))
        }
    }

    func time(of call: BoardCall) -> String? { words.time(Date(call.calledAt), in: zone) }

    /// "Counter 3 · Hall: ground floor · again"; with the number where block letters cannot write it, since Š
    /// would be S.
    func caption(of call: BoardCall, in words: Words) -> String {
        let number = call.number.allSatisfy(\.isASCII) ? nil : call.number
        let again = call.recall > 0 ? words(.calledAgain) : nil
        let hall = call.hall.map { words(.inHall, ["hall": $0]) }
        return [number, place(of: call, in: words), hall, again].compactMap(\.self)
            .joined(separator: " · ")
    }

    /// The counter's name, with the arrow on the side that it points to.
    func place(of call: BoardCall, in words: Words) -> String {
        let name = counterName(of: call, in: words)
        guard let arrow = arrow(of: call) else { return name }
        return arrow == .right ? "\(name) \(arrow.symbol)" : "\(arrow.symbol) \(name)"
    }

    func arrow(of call: BoardCall) -> CounterPlan.Arrow? {
        branch?.counters.first { $0.id == call.counter }?.arrow
    }

    func counterName(of call: BoardCall, in words: Words) -> String {
        branch?.counters.first { $0.id == call.counter }.flatMap { branch?.text($0.names, in: words) }
            ?? call.counterName
    }
}

extension CounterPlan.Arrow {
    var symbol: Character {
        switch self {
        case .left: "←"
        case .right: "→"
        case .up: "↑"
        case .down: "↓"
        }
    }
}

extension Board {
    func opening(in words: Words, at time: Instant, _ zone: TimeZone) -> String {
        words.opening(
            isOpen: open, opensAt: opensAt.map(Date.init), closesAt: closesAt.map(Date.init),
            now: Date(time), in: zone)
    }
}

extension BranchView {
    /// UTC for a time zone that this machine does not know.
    var zone: TimeZone { LocalTime(timeZone)?.timeZone ?? .gmt }

    /// Of its day, by its wall clock.
    func minute(at time: Instant) -> Int {
        LocalTime(timeZone)?.moment(at: time).minute ?? time.milliseconds / 60_000 % 1_440
    }

    func text(_ texts: Texts, in words: Words) -> String? { words.own(texts, house: languages.first) }

    func name(of service: ServiceID, in words: Words) -> String? {
        services.first { $0.id == service }.flatMap { text($0.names, in: words) }
    }
}

extension Words {
    /// A wait in words; nil where nothing is known of it.
    func wait(_ wait: Wait) -> String? {
        switch wait.state {
        case .known: window(seconds: wait.lowSeconds ?? 0, wait.highSeconds ?? wait.likelySeconds ?? 0)
        case .now: self(.waitNow)
        case .noCounter: self(.waitNoCounter)
        case .unknown: nil
        }
    }
}
