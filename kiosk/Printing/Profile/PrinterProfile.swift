/// What Loket has to know of a make of printer.
public struct PrinterProfile: Hashable, Sendable {
    /// How the paper is cut after a ticket.
    public enum Cut: String, CaseIterable, Sendable { case none, partial, full }

    /// What the printer tells of itself.
    public enum Status: String, CaseIterable, Sendable {
        /// Nothing: what was sent counts as printed.
        case none
        /// Its state at any time (DLE EOT).
        case realTime
        /// That too, and an answer as soon as all before the question is printed (GS r).
        case confirming
    }

    public var name: String
    /// Letters of font A on a line: 32 on paper of 58 mm, 42 or 48 on 80 mm.
    public var columns: Int
    /// Dots on a line.
    public var dots: Int
    /// Dots in an inch.
    public var dpi: Int
    /// How many times as large as font A its letters can be, 1 to 8.
    public var largestText: Int
    /// The operand of ESC t for each code page that the printer has.
    public var codePages: [CodePage: UInt8]
    /// Whether it draws picture codes itself (GS ( k).
    public var printsQR: Bool
    public var cut: Cut
    public var status: Status

    public init(
        name: String, columns: Int, dots: Int, dpi: Int = 203, largestText: Int = 8,
        codePages: [CodePage: UInt8], printsQR: Bool = false, cut: Cut = .none, status: Status = .none
    ) {
        self.name = name
        self.columns = columns
        self.dots = dots
        self.dpi = dpi
        self.largestText = largestText
        self.codePages = codePages
        self.printsQR = printsQR
        self.cut = cut
        self.status = status
    }

    func millimetres(dots: Int) -> Double { Double(dots) * 25.4 / Double(dpi) }

    /// The fewest dots that are at least so high.
    func dots(millimetres: Double) -> Int { Int((millimetres * Double(dpi) / 25.4).rounded(.up)) }
}
