import QueueCore

extension Wait {
    /// As visitors are told: rather too wide than too narrow, to whole minutes, above ten to five.
    public init(_ entry: WaitTable.Entry?) {
        switch entry {
        case nil, .unknown: self = .unknown
        case .noCounter: self.init(state: .noCounter)
        case .window(let window): self.init(rounding: window)
        }
    }

    /// As staff are told: to minutes, with the middle half too.
    public init(forStaff entry: WaitTable.Entry?) {
        self.init(entry)
        guard case .window(let window) = entry, state == .known else { return }
        quarterSeconds = window.quarter / 60_000 * 60
        threeQuarterSeconds = (window.threeQuarter + 59_999) / 60_000 * 60
    }

    private init(rounding window: Window) {
        guard window.high > 60_000 || window.likely > 30_000 else {
            self.init(state: .now)
            return
        }
        let low = window.low / 60_000
        let high = max(1, (window.high + 59_999) / 60_000)
        let likely = max(1, (window.likely + 30_000) / 60_000)
        let lowest = low > 10 ? low / 5 * 5 : low
        let highest = high > 10 ? (high + 4) / 5 * 5 : high
        self.init(
            state: .known, lowSeconds: lowest * 60, likelySeconds: max(lowest, min(highest, likely)) * 60,
            highSeconds: highest * 60)
    }
}
