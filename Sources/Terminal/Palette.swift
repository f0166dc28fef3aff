import CNcurses

/// Which attributes of ncurses show a meaning on this terminal.
@MainActor
struct Palette {
    private let hasColour: Bool

    /// Sets the colours up. Foreground and background stay the user's own, except where a meaning
    /// needs a pair that is sure to differ, or was given one.
    init(colour: Bool, _ given: [Style.Meaning: Colours]) {
        hasColour = colour && has_colors() && start_color() == OK
        guard hasColour else { return }
        let isOwnKnown = use_default_colors() == OK
        let own = Colours(letters: isOwnKnown ? nil : .white, ground: isOwnKnown ? nil : .black)
        let text = (given[.normal] ?? own).completed(by: own)
        for meaning in Style.Meaning.allCases {
            let pair = (given[meaning] ?? Self.usual[meaning] ?? text).completed(by: text)
            // A usual colour may be the given ground.
            let letters = pair.letters == pair.ground ? text.letters : pair.letters
            init_pair(meaning.pair, letters.number, pair.ground.number)
        }
    }

    private static let usual: [Style.Meaning: Colours] = [
        .accent: Colours(letters: .cyan), .good: Colours(letters: .green),
        .warning: Colours(letters: .yellow), .alarm: Colours(letters: .white, ground: .red),
        .stark: Colours(letters: .white, ground: .black),
    ]

    /// The attributes of a style.
    func attributes(_ style: Style) -> UInt32 {
        var attributes = hasColour ? coloured(style.meaning) : plain(style.meaning)
        if style.isBold { attributes |= terminal_bold }
        if style.isUnderlined { attributes |= terminal_underline }
        if style.isReversed { attributes ^= terminal_reverse }  // an alarm may be reversed already
        return attributes
    }

    private func coloured(_ meaning: Style.Meaning) -> UInt32 {
        let weight: UInt32 =
            switch meaning {
            case .normal: 0
            case .quiet: terminal_dim
            case .strong, .accent, .good, .warning, .alarm, .stark: terminal_bold
            }
        return weight | UInt32(bitPattern: COLOR_PAIR(Int32(meaning.pair)))
    }

    private func plain(_ meaning: Style.Meaning) -> UInt32 {
        switch meaning {
        case .normal: 0
        case .strong, .good, .stark: terminal_bold
        case .quiet: terminal_dim
        case .accent: terminal_underline
        case .warning: terminal_bold | terminal_underline
        case .alarm: terminal_bold | terminal_reverse
        }
    }
}

extension Style.Meaning {
    /// The number under which ncurses knows its colours; 0 is not to be had.
    fileprivate var pair: Int16 { Int16(Self.allCases.firstIndex(of: self)!) + 1 }  // it is one of them
}

extension Colours {
    fileprivate func completed(by other: Colours) -> Colours {
        Colours(letters: letters ?? other.letters, ground: ground ?? other.ground)
    }
}

extension Colour? {
    /// As curses.h counts them; the terminal's own is -1.
    fileprivate var number: Int16 { self.map { Int16(Colour.allCases.firstIndex(of: $0)!) } ?? -1 }
}
