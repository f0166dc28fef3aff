extension Unicode.Scalar {
    /// How many cells a terminal gives to this scalar: 0 where it joins the one before it, 2 for
    /// East Asian wide ones (Unicode Standard Annex 11) and emoji, else 1.
    var columns: Int {
        if value < 0x300 { return 1 }
        if joins { return 0 }
        return isWide ? 2 : 1
    }

    /// It is drawn into the cell of the scalar before it.
    var joins: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: (0x1160...0x11FF).contains(value)  // vowels and finals of a Hangul syllable
        }
    }

    /// It shows something by itself, and cannot change how anything else is shown: no control
    /// character, no override of the direction, nothing invisible.
    var isDrawable: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned,
            .lineSeparator, .paragraphSeparator, .spacingMark:
            false
        default: !joins && !properties.isDefaultIgnorableCodePoint
        }
    }

    /// A space of some width, or a control character that stands for one.
    var isBlank: Bool {
        properties.generalCategory == .spaceSeparator || (0x09...0x0D).contains(value)
    }

    private var isWide: Bool {
        let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
        if properties.isEmojiPresentation { return !isFlagLetter }
        return Self.wide.contains { $0.contains(value) }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
        0x20000...0x3FFFD,
    ]
}
