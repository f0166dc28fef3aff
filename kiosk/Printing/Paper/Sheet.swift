import Words

/// A strip of paper that fills from the top, all of it centred.
struct Sheet {
    private var commands: EscPos
    private let profile: PrinterProfile
    private let sizes: TicketSizes
    private let typesetter: Typesetter

    init(_ profile: PrinterProfile, _ language: Language, scale: Int) {
        self.profile = profile
        sizes = TicketSizes(profile, scale: scale)
        typesetter = Typesetter(profile.codePages.keys, for: language)
        commands = EscPos(codePages: profile.codePages)
        commands.align(.centre)
    }

    mutating func text(_ text: String, isBold: Bool = false) { lines(text, sizes.body, isBold) }

    mutating func heading(_ text: String) { lines(text, sizes.heading, true) }

    mutating func gap() { commands.feed(lines: 1) }

    /// At least 10 mm high: in the printer's letters, else as a picture.
    mutating func number(_ number: String) {
        let glyphs = typesetter.glyphs(number)
        if let size = sizes.number(columns: glyphs.count) {
            lines(number, size, true)
        } else {
            let height = profile.dots(millimetres: TicketSizes.leastNumber)
            commands.picture(BlockLetters(number, height: height, width: profile.dots))
            gap()
        }
    }

    /// False, and nothing printed, where this printer cannot show the code.
    mutating func code(_ text: String, under caption: String) -> Bool {
        guard profile.printsQR, let code = QRCode(text), let square = sizes.square(of: code) else {
            return false
        }
        self.text(caption)
        commands.code(code, square: square)
        return true
    }

    consuming func finished(cut: PrinterProfile.Cut) -> [UInt8] {
        commands.feed(lines: 1)
        commands.cut(cut)
        return commands.bytes
    }

    private mutating func lines(_ text: String, _ largest: TextSize, _ isBold: Bool) {
        let glyphs = typesetter.glyphs(text)
        let size =
            glyphs.longestWord > profile.columns / largest.width ? size(fitting: glyphs, largest) : largest
        for line in glyphs.wrapped(to: profile.columns / size.width) {
            commands.line(line, size: size, isBold: isBold)
        }
    }

    /// Smaller letters rather than a word in two pieces.
    private func size(fitting glyphs: [Glyph], _ largest: TextSize) -> TextSize {
        let width = min(max(profile.columns / glyphs.longestWord, 1), largest.width)
        return TextSize(width: width, height: min(largest.height, width))
    }
}
