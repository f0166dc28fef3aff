import ArgumentParser
import DisplayTerminal
import Foundation
import Terminal
import Words

/// Where a board hangs, for the check whether it can be read from there.
struct LegibilityOptions: ParsableArguments {
    @Flag(help: "Say whether the digits can be read, and show no board.")
    var check = false

    @Option(help: .init("From the screen to who sits farthest, in metres.", valueName: "metres"))
    var distance: Double?

    @Option(help: .init("The screen's diagonal, in inches.", valueName: "inches"))
    var screenInches: Double?

    @Option(help: .init("Check a terminal of so many columns … (default: this one)", valueName: "n"))
    var columns: Int?

    @Option(help: .init("… and rows.", valueName: "n"))
    var rows: Int?

    func validate() throws {
        guard (distance == nil) == (screenInches == nil) else {
            throw ValidationError(
                .optionsTogether, ["option": "--distance", "other": "--screen-inches"])
        }
        guard !check || distance != nil else {
            throw ValidationError(
                .optionNeeds, ["option": "--check", "other": "--distance, --screen-inches"])
        }
        guard (columns == nil) == (rows == nil), check || columns == nil else {
            throw ValidationError(
                .optionsTogetherWith, ["option": "--columns", "other": "--rows", "third": "--check"])
        }
        let numbers = [distance, screenInches, columns.map(Double.init), rows.map(Double.init)]
        guard numbers.compactMap(\.self).allSatisfy({ (0.1...1_000).contains($0) }) else {
            throw ValidationError(.optionMeasures)
        }
    }

    /// nil where nothing is asked. Where the terminal tells no size it counts as 80 by 24.
    func legibility(of view: BoardView) -> Legibility? {
        guard let distance, let screenInches else { return nil }
        let given = columns.flatMap { columns in rows.map { Size(columns: columns, rows: $0) } }
        let size = given ?? Size.ofTerminal ?? Size(columns: 80, rows: 24)
        return Legibility(view, size, metres: distance, inches: screenInches)
    }
}
