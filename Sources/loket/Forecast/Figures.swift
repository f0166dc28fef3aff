import Foundation
import Words

extension Table {
    /// With a header: names at the left, figures at the right.
    init(figures header: [String]) {
        self.init([.left] + Array(repeating: .right, count: header.count - 1))
        add(header)
    }
}

extension Words {
    /// "12.3 min"
    func told(minutes: Double) -> String { self(.figureMinutes, ["minutes": minutes.told()]) }
}

extension Double {
    /// "12.3"
    func told(_ digits: Int = 1) -> String {
        formatted(
            .number.precision(.fractionLength(digits)).locale(.init(identifier: "C")).grouping(.never))
    }

    /// "91 %"
    var percent: String { (100 * self).told(0) + " %" }
}
