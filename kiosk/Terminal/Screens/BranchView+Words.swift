import Foundation
import LocalTime
import QueueCore
import QueueWire
import Words

extension BranchView {
    /// UTC for a time zone that this machine does not know.
    var zone: TimeZone { LocalTime(timeZone)?.timeZone ?? .gmt }

    func text(_ texts: Texts, in words: Words) -> String {
        words.own(texts, house: languages.first) ?? id.text
    }

    func opening(in words: Words, at time: Instant) -> String {
        words.opening(
            isOpen: open, opensAt: opensAt.map(Date.init), closesAt: closesAt.map(Date.init), now: Date(time),
            in: zone)
    }

    /// A counter's name, else its number.
    func counter(_ id: CounterID, in words: Words) -> String {
        let names = counters.first { $0.id == id }?.names ?? [:]
        return words.own(names, house: languages.first) ?? id.text
    }
}

extension KioskFlow {
    func opening(in words: Words) -> String {
        guard let branch, let officeTime else { return words(.closedNow) }
        return branch.opening(in: words, at: officeTime)
    }

    /// When a service takes visitors again; nil where nobody can say.
    func reopening(of id: ServiceID) -> String? {
        guard let branch, let officeTime else { return nil }
        if !branch.open { return opening(in: words) }
        guard let opensAt = service(id)?.opensAt else { return nil }
        return words.opening(
            isOpen: false, opensAt: Date(opensAt), closesAt: nil, now: Date(officeTime), in: branch.zone)
    }
}

extension Words {
    /// A wait in words.
    func wait(_ wait: Wait) -> String {
        switch wait.state {
        case .known: window(seconds: wait.lowSeconds ?? 0, wait.highSeconds ?? wait.likelySeconds ?? 0)
        case .now: self(.waitNow)
        case .noCounter: self(.waitNoCounter)
        case .unknown: self(.waitUnknown)
        }
    }
}
