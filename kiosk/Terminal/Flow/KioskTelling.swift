import QueueCore
import Words

/// What a kiosk has said already, so that a new figure in a list does not begin the list again.
struct KioskTelling {
    /// What the visitor is at; a change of it is worth telling.
    private struct Topic: Equatable {
        let stage: KioskFlow.Stage?
        let lines: [String]?
        let obstacle: Obstacle?
        let language: Language
        let page: Int
        let isWarned: Bool
        let isLate: Bool

        init(_ flow: KioskFlow) {
            stage = flow.isTyping ? nil : flow.stage
            lines = flow.isTyping ? flow.lines : nil
            obstacle = flow.obstacle
            language = flow.language
            page = flow.page
            isWarned = flow.secondsToRestart != nil
            isLate = flow.isAwaiting && flow.isLate
        }
    }

    private var topic: Topic?
    private var told: [String] = []
    private var aside: String?

    /// The lines that are new; nil where there is nothing to say.
    mutating func news(of flow: KioskFlow) -> [String]? {
        let topic = Topic(flow)
        defer { (self.topic, aside) = (topic, flow.aside) }
        guard topic == self.topic else { return news(of: flow, since: self.topic) }
        guard let aside = flow.aside, aside != self.aside else { return nil }
        return [aside]
    }

    /// Of a ticket that is printed by now only that.
    private mutating func news(of flow: KioskFlow, since before: Topic?) -> [String] {
        let lines = flow.lines
        defer { told = lines }
        guard case .ticket = flow.stage, case .ticket = before?.stage, before?.isWarned == false else {
            return lines
        }
        return lines.filter { !told.contains($0) }
    }
}

extension KioskFlow {
    /// An answer of the server is awaited.
    var isAwaiting: Bool {
        switch stage {
        case .asking, .looking, .sending: true
        default: false
        }
    }
}
