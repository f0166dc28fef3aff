/// A text as a printer's own picture code: QR model 2, error correction level M.
struct QRCode: Hashable {
    let text: [UInt8]
    /// The side in squares, without the white margin.
    let squares: Int

    /// How many bytes versions 1 to 10 hold at level M (ISO/IEC 18004, table 7). Larger ones would be a
    /// wall of dots on this paper.
    private static let capacities = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]

    /// nil for what does not fit, and for anything but visible ASCII, as an address is.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy({ (0x21...0x7E).contains($0) }),
            let version = Self.capacities.firstIndex(where: { bytes.count <= $0 })
        else { return nil }
        self.text = bytes
        squares = 21 + 4 * version
    }

    /// With four white squares on each side.
    var squaresWithMargin: Int { squares + 8 }
}
