import Foundation

// What is printed: recorded and own beside each other.
extension Comparison {
    var text: String {
        let parts =
            [heading, ticketTable, waitTable]
            + (curve.points.isEmpty ? [] : [curve.text])
            + (differentNumbers.map { [$0] } ?? [])
            + (notes.isEmpty
                ? [] : [notes.map { "note: " + $0 }.map { $0.wrapped(at: 100) }.joined(separator: "\n")]) + [
                verdict
            ]
        return parts.joined(separator: "\n\n")
    }

    private var heading: String {
        let seconds = durationSeconds.formatted(.number.precision(.fractionLength(1)).locale(.plain))
        return """
            \(day), \(timeZone): tickets \(total.recorded.issued), services \(services.count), \
            counters \(counters); \(speed) times the real speed, \(seconds) s in all
            (the latest act was \(delaySeconds) s late by the office's clock\(delayRemark))
            """
    }

    /// Waits are told in the office's time, in which a slow machine is slower still.
    private var delayRemark: String {
        delaySeconds > 1_800 ? ": this machine is too slow for that speed, and own waits show it" : ""
    }

    private var ticketTable: String {
        var table = Table([.left] + Array(repeating: .right, count: 8) + [.left])
        table.add(["tickets", "recorded", "", "last", "last", "own", "", "last", "last"])
        table.add(["service", "issued", "called", "issued", "called", "issued", "called", "issued", "called"])
        for row in services {
            let (recorded, own) = (row.tickets.recorded, row.tickets.own)
            table.add([row.service.text] + recorded.cells + own.cells + [row.tickets.isEqual.sign])
        }
        let (recorded, own) = (total.recorded, total.own)
        table.add(["all"] + recorded.cells + own.cells + [total.isEqual.sign])
        return table.text
    }

    private var waitTable: String {
        var table = Table([.left] + Array(repeating: .right, count: 8))
        table.add(["waits (min)", "recorded", "", "", "", "own", "", "", ""])
        table.add(["service", "called", "mean", "median", "90th", "called", "mean", "median", "90th"])
        for row in waits where row.recorded.count + row.own.count > 0 {
            table.add([row.service?.text ?? "all"] + row.recorded.cells + row.own.cells)
        }
        return table.text
    }

    private var differentNumbers: String? {
        guard !numbers.different.isEmpty else { return nil }
        let shown = numbers.different.prefix(20).map { "\($0.recorded) was \($0.own ?? "never issued")" }
        let more = numbers.different.count > 20 ? ", …" : ""
        return "numbers that differ: " + shown.joined(separator: ", ") + more
    }

    private var verdict: String {
        let counts = """
            \(numbers.compared - numbers.different.count) of \(numbers.compared) numbers, \
            \(curve.compared - curve.different) of \(curve.compared) waiting counts equal; \
            \(total.own.served) served and \(total.own.endOfDay) ended with the day, \
            of \(total.own.issued) issued
            """
        return (isEqual ? "EQUAL: " : "NOT EQUAL: ") + counts
    }
}

extension Bool {
    fileprivate var sign: String { self ? "=" : "≠" }
}

extension Comparison.Tickets {
    fileprivate var cells: [String] {
        ["\(issued)", "\(called)", lastIssued ?? "–", lastCalled ?? "–"]
    }
}

extension Comparison.Totals {
    fileprivate var cells: [String] { ["\(issued)", "\(called)", "", ""] }
}

extension WaitFigures {
    /// In minutes.
    var cells: [String] {
        let figures = [mean, median.map(Double.init), ninetieth.map(Double.init)].map { seconds in
            seconds.map { ($0 / 60).formatted(.number.precision(.fractionLength(1)).locale(.plain)) } ?? "–"
        }
        return ["\(count)"] + figures
    }
}

extension Locale {
    /// For figures that programs may read too.
    static let plain = Locale(identifier: "en_US_POSIX")
}
