/// A stream of ESC/POS commands, as Epson's command reference has them; each text goes in as glyphs, so only
/// this file makes commands.
struct EscPos {
    enum Alignment: UInt8 { case left, centre, right }

    private(set) var bytes: [UInt8] = []
    private let codePages: [CodePage: UInt8]
    private var page: CodePage?
    private var size = TextSize.normal
    private var isBold = false

    /// Begins with ESC @, which takes back whatever an earlier job has left.
    init(codePages: [CodePage: UInt8]) {
        self.codePages = codePages
        send(.esc, "@")
    }

    /// ESC a.
    mutating func align(_ alignment: Alignment) { send(.esc, "a", alignment.rawValue) }

    /// A line in one style; ESC E, GS ! and ESC t only where something changes.
    mutating func line(_ glyphs: [Glyph], size: TextSize = .normal, isBold: Bool = false) {
        style(size, isBold)
        for glyph in glyphs {
            turn(to: glyph.page)
            bytes.append(glyph.byte)
        }
        bytes.append(.lineFeed)
    }

    /// GS ( k: model 2, size of a square, level M, the text into the printer's store, print.
    mutating func code(_ code: QRCode, square: Int) {
        qr(0x41, [0x32, 0])
        qr(0x43, [UInt8(square)])
        qr(0x45, [0x31])
        qr(0x50, [0x30] + code.text)
        qr(0x51, [0x30])
    }

    /// GS v 0: a picture at one dot for a dot.
    mutating func picture(_ letters: BlockLetters) {
        send(.gs, "v", 0x30, 0)
        bytes += letters.bytesPerRow.twoBytes + letters.height.twoBytes + letters.rows.joined()
    }

    /// Empty lines of the normal size.
    mutating func feed(lines: Int) {
        style(.normal, false)
        bytes += Array(repeating: .lineFeed, count: lines)
    }

    /// GS V with the feed to the knife; where there is none, a feed to the edge at which one tears.
    mutating func cut(_ cut: PrinterProfile.Cut) {
        switch cut {
        case .full: send(.gs, "V", 0x41, 0)
        case .partial: send(.gs, "V", 0x42, 0)
        case .none: feed(lines: 4)
        }
    }

    private mutating func style(_ size: TextSize, _ isBold: Bool) {
        if self.isBold != isBold { send(.esc, "E", isBold ? 1 : 0) }
        if self.size != size { send(.gs, "!", size.operand) }
        (self.size, self.isBold) = (size, isBold)
    }

    private mutating func turn(to page: CodePage?) {
        guard let page, page != self.page else { return }
        guard let number = codePages[page] else { preconditionFailure("glyphs of this printer's pages") }
        send(.esc, "t", number)
        self.page = page
    }

    private mutating func qr(_ function: UInt8, _ operands: [UInt8]) {
        send(.gs, "(", UInt8(ascii: "k"))
        bytes += (operands.count + 2).twoBytes + [0x31, function] + operands
    }

    private mutating func send(_ lead: UInt8, _ command: Unicode.Scalar, _ operands: UInt8...) {
        bytes += [lead, UInt8(ascii: command)] + operands
    }
}

extension UInt8 {
    fileprivate static let lineFeed: UInt8 = 0x0A
    fileprivate static let esc: UInt8 = 0x1B
    fileprivate static let gs: UInt8 = 0x1D
}

extension Int {
    /// Low byte first.
    fileprivate var twoBytes: [UInt8] { [UInt8(self & 0xFF), UInt8(self >> 8 & 0xFF)] }
}
