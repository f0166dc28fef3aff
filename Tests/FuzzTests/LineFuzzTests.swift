import JSON
import QueueClient
import QueueCore
import QueueWire
import Testing

@testable import Printing
@testable import Terminal

/// What comes over lines: from a server that is none, a printer that babbles, a keyboard that is a program.
@Suite struct LineFuzzTests {
    /// However the stream is cut into pieces, the same events come out of it.
    @Test func streams() throws {
        let stream = Array("id: 7\nevent: board\ndata: {\"a\":\ndata: 1}\n\n: beat\r\n\r\ndata: x\r\r".utf8)
        try Fuzzing.rounds(of: "event streams") { dice, seed in
            let bytes = dice.mutated(stream)
            var (whole, cut) = (ServerSentEvents(), ServerSentEvents())
            let expected = try whole.feed(bytes)
            var (read, rest): ([ServerSentEvents.Event], _) = ([], bytes[...])
            while !rest.isEmpty {
                let count = Int.random(in: 1...9, using: &dice)
                read += try cut.feed(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            #expect(read == expected, "SEED=\(seed)")
        }
    }

    /// A board is read or refused: a screen in the hall must not fall over what another program sends it.
    @Test func boards() throws {
        let shape = JSONWriter.bytes(Shape(of: Board.self).example)
        #expect(try JSONReader.value(Board.self, from: shape).calls.count == 1)
        Fuzzing.rounds(of: "boards") { dice, _ in
            do {
                _ = try JSONReader.value(Board.self, from: dice.mutated(shape))
            } catch {
                #expect(error is JSONFault || error is DecodingError)
            }
        }
    }

    /// Each answer that can be one has a meaning, and an obstacle where it cannot print.
    @Test func printers() {
        Fuzzing.rounds(of: "printer's answers") { dice, seed in
            let answers = dice.bytes(4...4)
            let status = PrinterStatus(answers: answers)
            if status.paper == .out || status.isCoverOpen || status.isFaulty || !status.isOnline {
                #expect(status.obstacle != nil, "SEED=\(seed)")
            }
            // The sign of what a printer says by itself is never part of an answer.
            for byte in answers where PrinterStatus.isAnswer(byte) { #expect(byte & 0x80 == 0) }
        }
    }

    /// Every letter that a keyboard, a paste or a scanner can send, and every code that ncurses can give.
    @Test func keys() {
        Fuzzing.rounds(of: "keys") { dice, seed in
            let value = UInt32.random(in: 0...0x10_FFFF, using: &dice)
            if let scalar = Unicode.Scalar(value), case .character(let letter)? = Key(scalar: scalar) {
                let glyph = Glyph(letter)
                let isHarmless = glyph.character.unicodeScalars.allSatisfy {
                    $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
                }
                #expect(isHarmless && (0...2).contains(glyph.columns), "SEED=\(seed)")
            }
            _ = Key(curses: Int32(truncatingIfNeeded: dice.next()))
        }
    }

    /// No text can make a cell that a terminal obeys. Guard: `Glyph`.
    @Test func glyphs() {
        Fuzzing.rounds(of: "glyphs") { dice, seed in
            let text = String(decoding: dice.mutated(Array("Žeromski 29 \u{1B}[31m".utf8)), as: UTF8.self)
            for letter in text {
                let scalars = Glyph(letter).character.unicodeScalars
                let isSafe = scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
                #expect(isSafe && scalars.count <= 4, "SEED=\(seed)")
            }
        }
    }
}

extension Shape {
    /// A value of this shape, with one of everything.
    fileprivate var example: JSONValue {
        switch self {
        case .string("date-time"): .string("2026-03-03T10:00:00.000Z")
        case .string("date"): .string("2026-03-03")
        case .string: .string("a")
        case .oneOf(let texts): .string(texts[0])
        case .integer, .number: .number("1")
        case .boolean: .bool(true)
        case .array(let item): .array([item.example])
        case .map(let item): .object([.init("en", item.example)])
        case .nullable(let shape): shape.example
        case .object(let fields): .object(fields.map { .init($0.name, $0.shape.example) })
        }
    }
}
