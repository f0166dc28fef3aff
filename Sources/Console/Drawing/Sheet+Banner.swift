import QueueCore
import QueueWire
import Terminal
import Words

// The line under the title is for what must not be missed: that all this is old, or that a colleague
// needs help.
extension Sheet {
    var hasBanner: Bool { flow.link.isLost || flow.alarm != nil }

    mutating func drawBanner(in area: Area) {
        if flow.link.isLost { return drawLost(in: area) }
        guard let alarm = flow.alarm else { return }
        let line = line(alarm)
        screen.fill(area, style: line.style)
        var rest = area.inset(rows: 0)
        if let label = answerLabel {
            let hint = Hint(key: String(Shortcut.answer.letter), label: label)
            screen.put("\(hint.key) \(hint.label)", in: rest.cutRight(hint.columns), style: line.style.bold)
            _ = rest.cutRight(2)
        }
        screen.put(line.whole, in: rest, style: line.style)
    }

    private mutating func drawLost(in area: Area) {
        guard let heardAt = flow.link.heardAt else { return }
        screen.fill(area, style: .alarm)
        let age = words.age(seconds: max(0, now - heardAt) / 1_000)
        screen.put(words(.consoleConnectionLost, ["age": age]), in: area.inset(rows: 0), style: .alarm)
    }

    /// What the answering key does; nil where it does nothing.
    var answerLabel: String? {
        switch flow.answer {
        case .acceptAlarm?: words(.keyAccept)
        case .clearAlarm?: words(.keyClear)
        default: nil
        }
    }

    func line(_ alarm: AlarmView) -> Line {
        let values = ["place": place(of: alarm), "helper": name(of: alarm.acceptedBy)]
        let isMine = flow.isMine(alarm)
        let more = flow.watch.alarms.count > 1 ? "(+\(flow.watch.alarms.count - 1))" : ""
        let said =
            switch (alarm.acceptedBy, isMine) {
            case (nil, false): words(.alarmRaised, values)
            case (nil, true): words(.alarmOwn)
            case (_?, false): words(.alarmAccepted, values)
            case (_?, true): words(.alarmOwnAccepted, values)
            }
        let why = isMine || alarm.acceptedBy != nil ? "" : alarm.text ?? ""
        let text = [joined([said, why]), more].filter { !$0.isEmpty }
        return Line(
            alarm.acceptedBy == nil ? "‼" : "✓", text.joined(separator: " "),
            alarm.acceptedBy == nil ? .alarm : .warning.reversed)
    }

    /// Where help is needed, and who is there.
    private func place(of alarm: AlarmView) -> String {
        let counter = alarm.from.counter.map { flow.house?.name(of: $0, in: words.language) ?? $0.text }
        return joined([counter ?? "", name(of: alarm.from)])
    }

    private func name(of from: AlarmView.From?) -> String {
        from.map { $0.name ?? $0.staff.map { flow.house?.name(of: $0) ?? $0.text } ?? "" } ?? ""
    }
}
