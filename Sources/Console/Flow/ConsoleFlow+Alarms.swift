import QueueCore
import QueueWire
import Terminal

extension ConsoleFlow {
    /// What the answering key does now; nil where no alarm waits for this person.
    var answer: Errand? {
        guard let alarm = alarmToAnswer else { return nil }
        return alarm.acceptedBy == nil && !isMine(alarm) ? .acceptAlarm(alarm.id) : .clearAlarm(alarm.id)
    }

    /// The alarm that is shown: one that nobody has answered, else the oldest.
    var alarm: AlarmView? { alarmToAnswer ?? watch.alarms.first }

    func isMine(_ alarm: AlarmView) -> Bool { alarm.from.staff != nil && alarm.from.staff == staff?.id }

    mutating func answerAlarm(at post: Post, _ key: Key) -> Action? {
        guard let answer else {
            say(.alarm(.noAlarm))
            return nil
        }
        return ask(.act(answer, at: post), key)
    }

    /// A colleague's that nobody has answered; then what this person is in, and may end.
    private var alarmToAnswer: AlarmView? {
        watch.alarms.first { $0.acceptedBy == nil && !isMine($0) }
            ?? watch.alarms.first { isMine($0) || $0.acceptedBy?.staff == staff?.id || overrides }
    }

    mutating func adopt(_ alarm: AlarmView) {
        watch.alarms.removeAll { $0.id == alarm.id }
        if alarm.clearedAt == nil { watch.alarms.append(alarm) }
    }
}
