import CNcurses

/// What the terminal's text may be made of.
enum CharacterSet {
    case unicode, ascii

    /// Adopts the user's locale. Where it is missing, or is the bare C, the terminal is almost surely
    /// a UTF-8 one all the same; only a locale that names another character set is believed.
    static func adoptFromLocale() -> CharacterSet {
        setlocale(LC_CTYPE, "")
        let named = String(cString: terminal_character_set())
        if named == "UTF-8" { return .unicode }
        let isBare = ["ANSI_X3.4-1968", "US-ASCII", "ASCII"].contains(named)
        return isBare && setlocale(LC_CTYPE, "C.UTF-8") != nil ? .unicode : .ascii
    }
}
