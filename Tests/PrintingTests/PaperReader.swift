@testable import Printing

/// The state of a printer that obeys one byte after the other.
struct PaperReader {
    private(set) var items: [Paper.Item] = []
    private(set) var pageTurns = 0
    private var rest: ArraySlice<UInt8>
    private let profile: PrinterProfile
    private var line = Paper.Line(text: "", isCentred: false)
    private var page: CodePage?
    private var square = 0
    private var stored = ""

    init(_ bytes: [UInt8], _ profile: PrinterProfile) {
        rest = bytes[...]
        self.profile = profile
    }

    /// False at the end.
    mutating func step() throws -> Bool {
        guard let byte = rest.popFirst() else { return false }
        switch byte {
        case 0x0A: endLine()
        case 0x1B: try escape()
        case 0x1D: try group()
        case 0x20..<0x7F: line.text.unicodeScalars.append(Unicode.Scalar(byte))
        case 0x80...:
            guard let text = page?.text(byte) else { throw surprise(byte) }
            line.text += text
        default: throw surprise(byte)
        }
        return true
    }

    private mutating func endLine() {
        items.append(.line(line))
        line.text = ""
    }

    private mutating func escape() throws {
        switch try next() {
        case UInt8(ascii: "@"): line = Paper.Line(text: "", isCentred: false)
        case UInt8(ascii: "a"): line.isCentred = try next() == 1
        case UInt8(ascii: "E"): line.isBold = try next() == 1
        case UInt8(ascii: "d"): for _ in 0..<(try next()) { endLine() }
        case UInt8(ascii: "t"):
            let number = try next()
            page = profile.codePages.first { $0.value == number }?.key
            guard page != nil else { throw surprise(number) }
            pageTurns += 1
        case let other: throw surprise(other)
        }
    }

    private mutating func group() throws {
        switch try next() {
        case UInt8(ascii: "!"):
            let size = Int(try next())
            guard size & 0x88 == 0 else { throw surprise(UInt8(size)) }
            (line.width, line.height) = (size >> 4 + 1, size & 7 + 1)
        case UInt8(ascii: "V"):
            let mode = try next()
            if mode >= 65 { _ = try next() }
            items.append(.cut(mode))
        case UInt8(ascii: "("): try code()
        case UInt8(ascii: "v"): try picture()
        case let other: throw surprise(other)
        }
    }

    private mutating func code() throws {
        guard try next() == UInt8(ascii: "k") else { throw surprise(0) }
        let data = try take(try twoBytes())
        switch data[1] {
        case 0x41: guard data == [0x31, 0x41, 0x32, 0] else { throw surprise(0x41) }
        case 0x43: square = Int(data[2])
        case 0x45: break
        case 0x50: stored = String(decoding: data[3...], as: UTF8.self)
        case 0x51: items.append(.code(stored, square: square))
        default: throw surprise(data[1])
        }
    }

    private mutating func picture() throws {
        _ = try take(2)
        let (width, height) = (try twoBytes(), try twoBytes())
        let rows = try (0..<height).map { _ in try take(width) }
        items.append(
            .picture(rows.map { row in row.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 == 1 } } }))
    }

    private mutating func twoBytes() throws -> Int { Int(try next()) + Int(try next()) << 8 }

    private mutating func take(_ count: Int) throws -> [UInt8] { try (0..<count).map { _ in try next() } }

    private mutating func next() throws -> UInt8 {
        guard let byte = rest.popFirst() else { throw surprise(0) }
        return byte
    }

    private func surprise(_ byte: UInt8) -> Paper.Surprise { Paper.Surprise(bytes: [byte] + rest.prefix(8)) }
}
