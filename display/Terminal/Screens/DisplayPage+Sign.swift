import QueueCore
import QueueWire
import Terminal
import Words

extension DisplayPage {
    /// The small sign above one counter: who is called to it, as large as can be, and its state in words.
    mutating func drawSign(_ id: CounterID) {
        let counter = display.branch?.counters.first { $0.id == id }
        let name = counter.flatMap { display.branch?.text($0.names, in: words) }
        var rest = frame.body
        let caption = rest.cutTop(1)
        screen.put(name ?? words(.counter) + " \(id)", in: caption, align: .centre, style: .accent)
        screen.put(signState(counter), in: rest.cutBottom(1), align: .centre, style: style(counter?.state))
        if let seconds = display.staleSeconds {
            drawLost(seconds, in: rest)
        } else if display.board == nil {
            drawReason(in: rest)
        } else if let word = closedWord(counter?.state) {
            screen.putBigWords(word, in: rest, style: style(counter?.state))
        } else if let call = display.signCall {
            let style = display.isReversed(call) ? Style.strong.reversed : .strong
            screen.fill(rest, style: style)
            screen.putBig(call.number, in: rest.inset(rows: 0, columns: 1), style: style)
        } else {
            say([words(.noCallsYet)], in: rest)
        }
    }

    /// A symbol and a word: "● open", with the last number where the sign cannot show it.
    private func signState(_ counter: CounterView?) -> String {
        let call = display.signCall
        let isHidden = display.staleSeconds != nil || call?.number.allSatisfy(\.isASCII) == false
        let number = isHidden ? call.map { words(.number) + " " + $0.number } : nil
        return [number, counter.map { symbol($0.state) + " " + word($0.state) }].compactMap(\.self)
            .joined(separator: " · ")
    }

    private func closedWord(_ state: Counter.State?) -> String? {
        switch state {
        case .paused: words(.signPaused)
        case .closed: words(.signClosed)
        case .open, nil: nil
        }
    }

    private func symbol(_ state: Counter.State) -> String {
        switch state {
        case .open: "●"
        case .paused: "‖"
        case .closed: "○"
        }
    }

    private func word(_ state: Counter.State) -> String {
        switch state {
        case .open: words(.counterIsOpen)
        case .paused: words(.counterIsPaused)
        case .closed: words(.counterIsClosed)
        }
    }

    private func style(_ state: Counter.State?) -> Style {
        switch state {
        case .open: .good
        case .paused: .warning
        case .closed, nil: .quiet
        }
    }
}
