/// How many times as wide and as high as the printer's own letters: 1 to 8 each way (GS !).
struct TextSize: Hashable {
    let width: Int
    let height: Int

    init(width: Int, height: Int) {
        precondition((1...8).contains(width) && (1...8).contains(height), "what GS ! can say")
        self.width = width
        self.height = height
    }

    init(_ times: Int) { self.init(width: times, height: times) }

    static let normal = TextSize(1)

    /// The operand of GS !.
    var operand: UInt8 { UInt8((width - 1) << 4 | (height - 1)) }
}
