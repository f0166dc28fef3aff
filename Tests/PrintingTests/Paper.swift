import Foundation

@testable import Printing

/// What bytes put on paper: a second reading of the command reference, made without the encoder's tables.
struct Paper: Equatable {
    struct Line: Equatable {
        var text: String
        var width = 1
        var height = 1
        var isBold = false
        var isCentred = true
    }

    enum Item: Equatable {
        case line(Line)
        case code(String, square: Int)
        case picture([[Bool]])
        case cut(UInt8)
    }

    /// A command that no ticket needs.
    struct Surprise: Error { let bytes: [UInt8] }

    var items: [Item] = []
    private(set) var pageTurns = 0

    init(_ bytes: [UInt8], on profile: PrinterProfile) throws {
        var reader = PaperReader(bytes, profile)
        while try reader.step() {}
        items = reader.items
        pageTurns = reader.pageTurns
    }

    var lines: [Line] { items.compactMap { if case .line(let line) = $0 { line } else { nil } } }

    /// All words in a row, as a visitor reads them, however the paper breaks the lines.
    var words: String { lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }

    /// As the paper looks, for a person who reads a test.
    var picture: String {
        items.map { item in
            switch item {
            case .line(let line) where line.text.isEmpty: ""
            case .line(let line):
                (line.isBold ? "*" : " ") + "\(line.width)×\(line.height) " + line.text
            case .code(let text, let square): "[\(text) \(square)]"
            case .picture(let dots): "[\(dots.first?.count ?? 0)×\(dots.count)]"
            case .cut(let mode): "-\(mode)-"
            }
        }.joined(separator: "\n")
    }
}

/// Encodings by their numbers in Foundation, which has tables of its own.
extension CodePage {
    func text(_ byte: UInt8) -> String? {
        // The one place where CP858 differs from CP850, which Foundation knows.
        if self == .cp858, byte == 0xD5 { return "€" }
        let encoding: UInt =
            switch self {
            case .cp852: 0x8000_0412
            case .cp858: 0x8000_0410
            case .cp1250: String.Encoding.windowsCP1250.rawValue
            case .cp1252: String.Encoding.windowsCP1252.rawValue
            }
        return String(data: Data([byte]), encoding: String.Encoding(rawValue: encoding))
    }
}
