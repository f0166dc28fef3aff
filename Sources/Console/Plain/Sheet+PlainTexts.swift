import QueueCore
import QueueWire
import Terminal
import Words

// What is where on the screen, in sentences.
extension Sheet {
    /// The line that must not be missed.
    var plainBanner: String {
        if flow.link.isLost {
            return words(.linkDown)
        }
        guard let alarm = flow.alarm else { return "" }
        let answer = answerLabel.map { "\(Shortcut.answer.letter): \($0)" } ?? ""
        return joined([line(alarm).text, answer])
    }

    /// Where the clerk is.
    var plainPlace: String {
        guard let house = flow.house else { return words(.plainWelcome) }
        let office = house.name(in: words.language)
        if let casebook = flow.casebook {
            return joined([words(.keyCases), title(of: casebook.page, casebook)])
        }
        if let overview = flow.overview { return joined([words(.keyOverview), title(of: overview.page)]) }
        switch flow.stage {
        case .connecting, .entering: return ""
        case .choosingOffice, .signingIn, .changingPin: return office
        case .choosingCounter: return joined([flow.staff?.name ?? "", office])
        case .atDesk(let desk):
            return joined([house.name(of: desk.post.counter, in: words.language), flow.staff?.name ?? ""])
        }
    }

    /// Who is at the counter, or what keeps it from calling, or that nobody is.
    func plainVisitor(_ desk: Desk) -> [String] {
        guard let hand = desk.hand else {
            return [counterState(desk).map(\.text) ?? words(.noVisitor)]
        }
        return [joined([hand.ticket.number, state(hand).text])] + visitorLines(hand, desk).map(\.text)
    }

    /// All at once, for whoever presses Enter to hear it.
    func plainSummary(_ desk: Desk) -> [String] {
        let waiting = desk.isBlind ? waitingInAll : desk.line.count
        let queue = waiting == 0 ? words(.queueEmpty) : words(.peopleWaiting, count: waiting)
        let counters = desk.others.map { counter in
            joined([
                flow.house?.name(of: counter.id, in: words.language) ?? "", doing(counter).text,
                name(of: counter.staff),
            ])
        }
        let held = desk.held.map { joined([$0.ticket.number, words(.stateHeld), holdWords($0)]) }
        return [plainPlace] + plainVisitor(desk) + [queue, nextUp(desk) ?? ""] + held + counters
            + [plainBanner] + (flow.watch.alerts ?? []).map(\.text)
    }

    func plainKeys(_ desk: Desk) -> [String] {
        [words(.plainNobodyHere)] + helpEntries(desk).dropLast().map { "\($0.key), \($0.name): \($0.text)" }
            + ["Enter: " + words(.helpSummary)]
    }

    func plainKeys(_ overview: Overview) -> [String] {
        [words(.plainRow)] + helpEntries(overview).dropFirst(2).map { "\($0.key): \($0.text)" }
            + Overview.Page.allCases.map { title(of: $0) } + [words(.plainLeave)]
    }

    /// A row of the queue.
    func plainRow(_ view: TicketView) -> String {
        joined([
            view.ticket.number, name(of: view.ticket.service), view.person?.name ?? "", waiting(view),
            whyOrWhyNot(view),
        ])
    }
}
