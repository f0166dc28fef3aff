/// How a text looks, said by what it means. Each terminal shows a meaning as well as it can: in
/// colour and weight, or where there is no colour by weight, underline and reverse alone. Colour is
/// never the only sign, and neither is style: what matters is also said by a word or a symbol.
public struct Style: Hashable, Sendable {
    public enum Meaning: CaseIterable, Sendable {
        case normal
        /// What the eye should find first.
        case strong
        /// What only those who look for it need.
        case quiet
        /// What can be chosen, or is chosen.
        case accent
        case good
        case warning
        /// What must not be missed.
        case alarm
        /// White on black, whatever the terminal's own colours are: for eyes that need it.
        case stark
    }

    public var meaning: Meaning
    public var isBold: Bool
    public var isUnderlined: Bool
    /// Foreground and background are exchanged.
    public var isReversed: Bool

    public init(
        _ meaning: Meaning, isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false
    ) {
        self.meaning = meaning
        self.isBold = isBold
        self.isUnderlined = isUnderlined
        self.isReversed = isReversed
    }
}

extension Style {
    public static let normal = Style(.normal)
    public static let strong = Style(.strong)
    public static let quiet = Style(.quiet)
    public static let accent = Style(.accent)
    public static let good = Style(.good)
    public static let warning = Style(.warning)
    public static let alarm = Style(.alarm)
    public static let stark = Style(.stark)

    public var bold: Style {
        Style(meaning, isBold: true, isUnderlined: isUnderlined, isReversed: isReversed)
    }

    public var underlined: Style {
        Style(meaning, isBold: isBold, isUnderlined: true, isReversed: isReversed)
    }

    /// The other way round; twice is as before, so a screen blinks by applying it every other tick.
    public var reversed: Style {
        Style(meaning, isBold: isBold, isUnderlined: isUnderlined, isReversed: !isReversed)
    }
}
