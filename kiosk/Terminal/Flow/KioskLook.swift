import QueueCore
import Words

/// All that decides what a screen shows: an equal look needs no new drawing.
struct KioskLook: Equatable {
    private let stage: KioskFlow.Stage
    private let obstacle: Obstacle?
    private let language: Language
    private let modes: Modes
    private let page: Int
    private let marked: Int?
    private let isAway: Bool
    private let isLate: Bool
    private let news: Int
    private let minute: Int?
    /// Only where it is counted down on the screen.
    private let seconds: Int?

    init(_ flow: KioskFlow) {
        stage = flow.stage
        obstacle = flow.obstacle
        language = flow.language
        modes = flow.modes
        page = flow.page
        marked = flow.marked
        isAway = flow.isAway
        isLate = flow.isAwaiting && flow.isLate
        news = flow.news
        minute = flow.officeTime.map { $0.milliseconds / 60_000 }
        let counts =
            switch flow.stage {
            case .ticket, .found, .outcome: true
            default: flow.secondsToRestart != nil
            }
        seconds = counts ? flow.secondsToClear : nil
    }
}
