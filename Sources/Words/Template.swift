/// A text with places for parameters, such as `Number {number}, counter {counter}`, taken apart once.
struct Template: Sendable {
    private enum Piece: Sendable {
        case literal(String)
        case parameter(String)
    }

    private let pieces: [Piece]

    /// Traps on an unclosed brace: texts are part of the program, so a fault in one is a bug.
    init(_ text: some StringProtocol) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else {
                preconditionFailure("unclosed brace in “\(text)”")
            }
            pieces.append(.literal(String(rest[..<open])))
            pieces.append(.parameter(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.literal(String(rest)))
        self.pieces = pieces
    }

    /// The names of the places.
    var parameters: Set<String> {
        Set(pieces.compactMap { if case .parameter(let name) = $0 { name } else { nil } })
    }

    /// The text with its places filled.
    ///
    /// A missing value is the caller's bug and traps in debug builds, where tests meet it. In a release
    /// build an ellipsis takes its place: a sentence with a gap still helps the visitor who stands before
    /// the screen, a dead screen or a brace with a programmer's word in it does not.
    func filled(with values: [String: String]) -> String {
        pieces.reduce(into: "") { text, piece in
            switch piece {
            case .literal(let literal): text += literal
            case .parameter(let name):
                assert(values[name] != nil, "no value for {\(name)} after “\(text)”")
                text += values[name] ?? "…"
            }
        }
    }
}
