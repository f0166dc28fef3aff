/// The sizes of one ticket: what `scale` asks for, as far as the paper and the printer go.
///
/// Font A is 24 dots high. Its figures stand in the upper two thirds of them or higher, so only 16 dots are
/// counted on for the height of the number.
struct TicketSizes {
    /// Millimetres that the number is high at least, as the specification of Loket wants it.
    static let leastNumber = 10.0
    private static let figureDots = 16
    private static let fewestColumns = 16

    let profile: PrinterProfile
    /// From 1; less or more than what there is counts as the smallest or the largest.
    let scale: Int

    init(_ profile: PrinterProfile, scale: Int) {
        self.profile = profile
        self.scale = min(max(scale, 1), 8)
    }

    var body: TextSize { TextSize(min(scale, profile.largestText, mostTimes)) }
    var heading: TextSize { TextSize(min(scale + 1, profile.largestText, mostTimes)) }

    private var mostTimes: Int { max(profile.columns / Self.fewestColumns, 1) }

    /// The number in the printer's letters; nil where the largest of them are too small.
    func number(columns: Int) -> TextSize? {
        let least = (1...8).first { millimetres(figures: $0) >= Self.leastNumber } ?? 8
        guard least <= profile.largestText else { return nil }
        let height = min(max(5 + scale, least), profile.largestText)
        return TextSize(width: min(max(profile.columns / max(columns, 1), 1), height), height: height)
    }

    /// The height of a figure in letters so many times as high.
    func millimetres(figures times: Int) -> Double { profile.millimetres(dots: times * Self.figureDots) }

    /// The side of one of a picture code's squares, in dots; nil where they would be too small to read.
    func square(of code: QRCode) -> Int? {
        let side = min(4 + 2 * scale, profile.dots / code.squaresWithMargin, 16)
        return side >= 3 ? side : nil
    }
}
