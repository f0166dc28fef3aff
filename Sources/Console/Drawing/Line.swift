import Terminal

/// A sign, a text, and how both look: colour alone says nothing to some eyes.
struct Line: Equatable {
    let sign: String
    let text: String
    let style: Style

    init(_ sign: String, _ text: String, _ style: Style) {
        (self.sign, self.text, self.style) = (sign, text, style)
    }

    /// Both in one row.
    var whole: String { sign + " " + text }
}
