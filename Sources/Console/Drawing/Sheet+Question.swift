import QueueCore
import Terminal
import Words

// What is asked before something that is not easily taken back.
extension Sheet {
    mutating func draw(_ question: Question, in area: Area) {
        let (title, text) = words(of: question)
        let room = isSmall ? area : area.centred(columns: 72, rows: 6)
        screen.putParagraph(text, in: frame(title, rows: 2, style: .warning, in: room))
    }

    /// What is asked, and what will happen.
    func words(of question: Question) -> (title: String, text: String) {
        switch question {
        case .gone(let subject):
            (words(.goneTitle, ["number": subject.number]), words(.goneConfirm))
        case .shutCounter(let id):
            (
                words(.shutCounterTitle, ["counter": id.text]),
                consequence(id, .shutCounterConfirm, .shutBusyConfirm)
            )
        case .takeOver(let id):
            (
                words(.takeOverTitle, ["counter": id.text]),
                consequence(id, .takeOverConfirm, .takeOverBusyConfirm)
            )
        case .shutService(let id):
            (words(.shutServiceTitle, ["service": name(of: id)]), words(.shutServiceConfirm))
        }
    }

    private func consequence(
        _ id: CounterID, _ free: OverviewPhrase, _ busy: OverviewPhrase
    ) -> String {
        let counter = flow.counters.first { $0.id == id }
        let staff = counter?.staff.map { flow.house?.name(of: $0) ?? $0.text } ?? "–"
        return words(
            counter?.number == nil ? free : busy, ["staff": staff, "number": counter?.number ?? ""])
    }
}
