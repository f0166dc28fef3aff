/// A set of characters of one byte each, by the name that profiles give it: ASCII below 128, letters above.
///
/// Slovenian, Hungarian and Polish stand in `cp852` and `cp1250`, Norwegian and Dutch in the other two.
public enum CodePage: String, CaseIterable, Codable, Sendable {
    case cp852, cp858, cp1250, cp1252

    /// The byte of a character above ASCII; nil where this page has none.
    func byte(of scalar: Unicode.Scalar) -> UInt8? {
        switch self {
        case .cp852: Self.dosCentral[scalar]
        case .cp858: Self.dosWestern[scalar]
        case .cp1250: Self.windowsCentral[scalar]
        case .cp1252: Self.windowsWestern[scalar]
        }
    }
}

// The upper halves as Unicode's mapping tables give them, a row for sixteen bytes. “�” stands where a page
// has nothing, a space that does not break, or a hyphen that does not show: paper needs none of them.
extension CodePage {
    private static let dosCentral = upperHalf(
        """
        ÇüéâäůćçłëŐőîŹÄĆ
        ÉĹĺôöĽľŚśÖÜŤťŁ×č
        áíóúĄąŽžĘę¬źČş«»
        ░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐
        └┴┬├─┼Ăă╚╔╩╦╠═╬¤
        đĐĎËďŇÍÎě┘┌█▄ŢŮ▀
        ÓßÔŃńňŠšŔÚŕŰýÝţ´
        �˝˛ˇ˘§÷¸°¨˙űŘř■�
        """)

    private static let dosWestern = upperHalf(
        """
        ÇüéâäàåçêëèïîìÄÅ
        ÉæÆôöòûùÿÖÜø£Ø×ƒ
        áíóúñÑªº¿®¬½¼¡«»
        ░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐
        └┴┬├─┼ãÃ╚╔╩╦╠═╬¤
        ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀
        ÓßÔÒõÕµþÞÚÛÙýÝ¯´
        �±‗¾¶§÷¸°¨·¹³²■�
        """)

    private static let windowsCentral = upperHalf(
        """
        €�‚�„…†‡�‰Š‹ŚŤŽŹ
        �‘’“”•–—�™š›śťžź
        �ˇ˘Ł¤Ą¦§¨©Ş«¬�®Ż
        °±˛ł´µ¶·¸ąş»Ľ˝ľż
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß
        ŕáâăäĺćçčéęëěíîď
        đńňóôőö÷řůúűüýţ˙
        """)

    private static let windowsWestern = upperHalf(
        """
        €�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�
        �‘’“”•–—˜™š›œ�žŸ
        �¡¢£¤¥¦§¨©ª«¬�®¯
        °±²³´µ¶·¸¹º»¼½¾¿
        ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ
        ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß
        àáâãäåæçèéêëìíîï
        ðñòóôõö÷øùúûüýþÿ
        """)

    private static func upperHalf(_ rows: String) -> [Unicode.Scalar: UInt8] {
        let scalars = rows.unicodeScalars.filter { $0 != "\n" }
        precondition(scalars.count == 128, "sixteen characters in each of eight rows")
        return zip(scalars, UInt8(128)...255).reduce(into: [:]) { bytes, entry in
            if entry.0 != "\u{FFFD}" { bytes[entry.0] = entry.1 }
        }
    }
}
