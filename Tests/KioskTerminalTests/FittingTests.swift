import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// Whatever is drawn can be touched, on a screen of any size.
@Suite struct FittingTests {
    @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 250, rows: 70)])
    func everySizeIsDrawn(_ size: Size) {
        for (_, flow) in Gallery.screens(in: .en) { #expect(kioskScreen(flow, size).size == size) }
    }

    /// On the lowest screens help gives way to the field.
    @Test func whatIsTypedIsSeenOnTenRows() {
        var flow = flow(plain().with { $0.kiosk.ask = [.phone] })
        flow.press(keys: "101 23!")
        let text = kioskScreen(flow, Size(columns: 30, rows: 10)).text
        #expect(text.contains("01 23") && text.contains("Please type a telephone"), "\(text)")
    }

    @Test func everyChoiceIsTouchedWhereItIsDrawn() {
        for size in [Size(columns: 80, rows: 24), Size(columns: 132, rows: 50)] {
            let flow = flow(plain(services: 12))
            let rows = kioskScreen(flow, size).text.split(separator: "\n", omittingEmptySubsequences: false)
            for number in 1...8 {
                let row = rows.firstIndex { $0.contains("Service \(number) ") }!
                #expect(flow.target(at: Position(row: row, column: 20), on: size) == .choice(number - 1))
            }
            let last = rows.lastIndex { $0.contains("More") }!
            let column = rows[last].columns - 3
            #expect(flow.target(at: Position(row: last, column: column), on: size) == .more)
            #expect(flow.target(at: Position(row: last, column: 12), on: size) == .back)
            #expect(flow.target(at: Position(row: 0, column: 0), on: size) == nil)
        }
    }
}
