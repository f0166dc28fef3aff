extension Screen {
    /// The same screen for a terminal that knows no more than ASCII: cell for cell, so that nothing
    /// moves. Lines are drawn with - | +, letters lose their accents, blocks become #.
    public var inASCII: Screen {
        var plain = self
        for index in cells.indices {
            // The right half of a wide character needs a sign of its own: both halves become "?".
            plain.cells[index].character = cells[index].character.map(\.inASCII) ?? "?"
        }
        return plain
    }
}

extension Character {
    /// The nearest that ASCII has.
    var inASCII: Character {
        if isASCII { return self }
        if let near = Self.near[self] { return near }
        let base = unicodeScalars.first!  // a Character has at least one
        return base.isASCII ? Character(base) : "?"
    }

    private static let near = Dictionary(
        uniqueKeysWithValues: pairs.flatMap { zip($0.0, $0.1) })

    /// Each character stands above what it becomes.
    private static let pairs: [(String, String)] = [
        (
            "ÀÁÂÃÄÅĀĂĄÆÇĆČĎĐÈÉÊËĒĖĘĚĞÌÍÎÏĪİŁĽĹÑŃŇÒÓÔÕÖØŌŐŒŔŘŚŞŠȘŤȚÙÚÛÜŪŮŰŲÝŸŹŻŽÞ",
            "AAAAAAAAAACCCDDEEEEEEEEGIIIIIILLLNNNOOOOOOOOORRSSSSTTUUUUUUUUYYZZZT"
        ),
        (
            "àáâãäåāăąæçćčďđèéêëēėęěğìíîïīıłľĺñńňòóôõöøōőœŕřśşšșťțùúûüūůűųýÿźżžþß",
            "aaaaaaaaaacccddeeeeeeeegiiiiiilllnnnooooooooorrssssttuuuuuuuuyyzzzts"
        ),
        ("─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯", "--=|||+++++++++++++++++"),
        ("█▀▄▌▐▓▒░■□▘▝▖▗▚▞▛▜▙▟", "#########o##########"),
        ("…–—−‘’‚“”„«»‹›•·←→↑↓◀▶▲▼", ".---'''\"\"\"<><>**<>^v<>^v"),
        ("✓✔✗✘×●○★☆°€£§¿¡", "vvxxx*o**oEL$?!"),
    ]
}
