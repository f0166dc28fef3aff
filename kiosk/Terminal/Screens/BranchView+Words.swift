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
}

extension KioskFlow {
    func opening(in words: Words) -> String {
        guard let branch, let officeTime else { return words(.closedNow) }
        return branch.opening(in: words, at: officeTime)
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
