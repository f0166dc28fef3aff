/// One character as a printer takes it, one column wide: no escape and no line end can be one.
struct Glyph: Hashable {
    let byte: UInt8
    /// Where the byte means this character; nil for ASCII, which all pages share.
    let page: CodePage?

    /// nil for what is not printable ASCII.
    init?(ascii scalar: Unicode.Scalar) {
        guard (0x20...0x7E).contains(scalar.value) else { return nil }
        byte = UInt8(scalar.value)
        page = nil
    }

    /// nil where the page does not have it.
    init?(_ scalar: Unicode.Scalar, on page: CodePage) {
        guard let byte = page.byte(of: scalar) else { return nil }
        self.byte = byte
        self.page = page
    }

    static let space = Glyph(ascii: " ")!

    var isSpace: Bool { self == .space }
}

extension [Glyph] {
    var longestWord: Int { split(whereSeparator: \.isSpace).map(\.count).max() ?? 0 }

    /// Lines of at most so many columns, broken between words, or within one that is wider than a line.
    func wrapped(to columns: Int) -> [[Glyph]] {
        let columns = Swift.max(columns, 1)
        return split(whereSeparator: \.isSpace).reduce(into: []) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= columns {
                lines[lines.count - 1] += [.space] + word
            } else {
                lines += word.pieces(of: columns)
            }
        }
    }
}

extension ArraySlice<Glyph> {
    fileprivate func pieces(of columns: Int) -> [[Glyph]] {
        stride(from: startIndex, to: endIndex, by: columns).map { Array(self[$0...].prefix(columns)) }
    }
}
