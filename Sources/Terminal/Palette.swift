import CNcurses

/// Which attributes of ncurses show a meaning on this terminal.
@MainActor
struct Palette {
    private let hasColour: Bool

    /// Sets the colours up. Foreground and background stay the user's own, except where a meaning
    /// needs a pair that is sure to differ.
    init(colour: Bool) {
        hasColour = colour && has_colors() && start_color() == OK
        guard hasColour else { return }
        let own = use_default_colors() == OK ? Int16(-1) : Int16(COLOR_BLACK)
        init_pair(Pair.accent.rawValue, Int16(COLOR_CYAN), own)
        init_pair(Pair.good.rawValue, Int16(COLOR_GREEN), own)
        init_pair(Pair.warning.rawValue, Int16(COLOR_YELLOW), own)
        init_pair(Pair.alarm.rawValue, Int16(COLOR_WHITE), Int16(COLOR_RED))
    }

    /// The attributes of a style.
    func attributes(_ style: Style) -> UInt32 {
        var attributes = hasColour ? coloured(style.meaning) : plain(style.meaning)
        if style.isBold { attributes |= terminal_bold }
        if style.isUnderlined { attributes |= terminal_underline }
        if style.isReversed { attributes ^= terminal_reverse }  // an alarm may be reversed already
        return attributes
    }

    private enum Pair: Int16 {
        case accent = 1
        case good, warning, alarm

        var attribute: UInt32 { UInt32(bitPattern: COLOR_PAIR(Int32(rawValue))) }
    }

    private func coloured(_ meaning: Style.Meaning) -> UInt32 {
        switch meaning {
        case .normal: 0
        case .strong: terminal_bold
        case .quiet: terminal_dim
        case .accent: terminal_bold | Pair.accent.attribute
        case .good: terminal_bold | Pair.good.attribute
        case .warning: terminal_bold | Pair.warning.attribute
        case .alarm: terminal_bold | Pair.alarm.attribute
        }
    }

    private func plain(_ meaning: Style.Meaning) -> UInt32 {
        switch meaning {
        case .normal: 0
        case .strong, .good: terminal_bold
        case .quiet: terminal_dim
        case .accent: terminal_underline
        case .warning: terminal_bold | terminal_underline
        case .alarm: terminal_bold | terminal_reverse
        }
    }
}
