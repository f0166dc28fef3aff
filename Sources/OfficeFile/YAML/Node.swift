import Words

/// A piece of a YAML text, with every scalar as the text that was written: `007` is not 7.
struct Node {
    enum Value {
        /// `isPlain`: without quotation marks.
        case text(String, isPlain: Bool)
        case list([Node])
        /// As written: keys may come twice, and may be anything.
        case map([(key: Node, value: Node)])
        case alias(String)
    }

    let mark: Mark
    let value: Value

    /// An office file needs six levels.
    private static let deepest = 16

    /// The only document of a text; nil where there is none.
    static func root(of bytes: [UInt8]) throws(SyntaxError) -> Node? {
        var events = YAMLEvents(bytes)
        var root: Node?
        while true {
            let (event, mark) = try events.next()
            switch event {
            case .endOfFile: return root
            case .frame: continue
            default:
                guard root == nil else { throw SyntaxError(secondDocumentAt: mark) }
                root = try Node(event, at: mark, from: &events, level: 1)
            }
        }
    }

    private init(
        _ event: YAMLEvent, at mark: Mark, from events: inout YAMLEvents, level: Int
    ) throws(SyntaxError) {
        guard level <= Self.deepest else { throw SyntaxError(tooDeepAt: mark) }
        self.mark = mark
        value =
            switch event {
            case .text(let text, let isPlain): .text(text, isPlain: isPlain)
            case .alias(let name): .alias(name)
            case .mapStart: .map(try Self.pairs(from: &events, level: level + 1))
            case .listStart: .list(try Self.items(from: &events, level: level + 1))
            case .collectionEnd, .frame, .endOfFile:
                preconditionFailure("libyaml ends what it has begun")
            }
    }

    private static func items(from events: inout YAMLEvents, level: Int) throws(SyntaxError) -> [Node] {
        var items: [Node] = []
        while true {
            let (event, mark) = try events.next()
            if case .collectionEnd = event { return items }
            items.append(try Node(event, at: mark, from: &events, level: level))
        }
    }

    /// Keys and values take turns.
    private static func pairs(
        from events: inout YAMLEvents, level: Int
    ) throws(SyntaxError) -> [(key: Node, value: Node)] {
        let nodes = try items(from: &events, level: level)
        return stride(from: 0, to: nodes.count - 1, by: 2).map { (nodes[$0], nodes[$0 + 1]) }
    }
}

extension Node {
    /// Nothing, or one of YAML's words for it.
    var isNull: Bool {
        guard case .text(let text, isPlain: true) = value else { return false }
        return ["", "~", "null"].contains(text)
    }

    /// What it is, for a message.
    var kind: FindingText {
        switch value {
        case .text(let text, _): .phrase(.foundText, ["text": .verbatim(text.printable)])
        case .list: .phrase(.foundList)
        case .map: .phrase(.foundMap)
        case .alias(let name): .phrase(.foundAlias, ["text": .verbatim(name.printable)])
        }
    }
}

extension SyntaxError {
    fileprivate init(secondDocumentAt mark: Mark) {
        self.init(mark: mark, problem: .findingSecondDocument, advice: .mendOwnFile)
    }

    fileprivate init(tooDeepAt mark: Mark) {
        self.init(mark: mark, problem: .findingTooDeep, advice: .mendLessDeep)
    }
}
