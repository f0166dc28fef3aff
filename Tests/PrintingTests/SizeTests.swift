import Testing
import Words

@testable import Printing

private let scales = [Int.min, -1, 0, 1, 2, 3, 5, 8, 100, Int.max]

@Suite("Sizes on paper") struct SizeTests {
    /// Scenario 13, for every profile and for printers whose letters hardly grow.
    @Test(arguments: scales) func stayInsideThePrinter(_ scale: Int) throws {
        for largest in 1...8 {
            for var profile in PrinterProfile.ready.values {
                profile.largestText = largest
                for number in ["A7", "A017", "AB12345"] {
                    try expectFitting(slip(.nl, number: number), on: profile, scale: scale)
                }
            }
        }
    }

    private func expectFitting(_ slip: TicketSlip, on profile: PrinterProfile, scale: Int) throws {
        for item in try profile.paper(slip, scale: scale).items {
            switch item {
            case .line(let line):
                #expect(line.text.count * line.width <= profile.columns)
                #expect(max(line.width, line.height) <= profile.largestText)
            case .code(let text, let square):
                let side = try #require(QRCode(text)).squaresWithMargin * square
                #expect(side <= profile.dots && (3...16).contains(square))
            case .picture(let rows): #expect(rows.allSatisfy { $0.count <= profile.dots })
            case .cut: break
            }
        }
    }

    /// The whole cell of a letter is 24 dots high; only 16 of them count here.
    @Test(arguments: PrinterProfile.ready.values, scales)
    func theNumberIsTenMillimetresHigh(on profile: PrinterProfile, scale: Int) throws {
        for number in ["A7", "A017", "AB12345"] {
            let lines = try profile.paper(slip(number: number), scale: scale).lines
            let line = try #require(lines.first { $0.text == number })
            #expect(profile.millimetres(dots: 16 * line.height) >= 10)
        }
    }

    @Test func growsWithTheScale() throws {
        let heights = try [1, 2, 3].map { scale in
            try epson.paper(slip(), scale: scale).lines.first { $0.text == "A017" }?.height
        }
        #expect(heights == [6, 7, 8])
        #expect(try epson.paper(slip(), scale: 2).lines.contains { $0.text == "Copy" || $0.height == 2 })
    }

    @Test func drawsTheNumberWhereLettersAreTooSmall() throws {
        for largest in 1...4 {
            for var profile in PrinterProfile.ready.values {
                profile.largestText = largest
                let pictures = try profile.paper(slip(number: "AB12345")).items.compactMap {
                    if case .picture(let rows) = $0 { rows } else { nil }
                }
                let rows = try #require(pictures.first)
                #expect(profile.millimetres(dots: rows.count) >= 10)
                #expect(rows.first?.contains(true) == true && rows.last?.contains(true) == true)
            }
        }
    }

    @Test func drawsFiguresThatOneCanRead() {
        let dots = BlockLetters("A7", height: 7, width: 100).rows.map { row in
            row.map { byte in String(String(byte, radix: 2).reversed()).padded() }.joined()
        }
        #expect(
            dots.map { $0.replacing("0", with: " ").replacing("1", with: "#") } == [
                " ###  #####     ", "#   #     #     ", "#   #    #      ", "#####   #       ",
                "#   #  #        ", "#   #  #        ", "#   #  #        ",
            ])
    }

    @Test func aLongWordIsMadeSmallerNotBroken() throws {
        let line = try narrow.paper(slip(.nl)).lines.first { $0.text.contains("Parkeervergunning") }
        #expect(line?.width == 1)
    }
}

extension String {
    /// Eight digits, the highest first, of digits with the lowest first.
    fileprivate func padded() -> String {
        String((self + String(repeating: "0", count: 8 - count)).reversed())
    }
}
