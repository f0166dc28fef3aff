internal import CYaml

/// One step of libyaml through a text.
enum YAMLEvent {
    /// `isPlain`: without quotation marks.
    case text(String, isPlain: Bool)
    case alias(String)
    case listStart, mapStart, collectionEnd
    /// The start or the end of a document.
    case frame
    case endOfFile
}

/// What libyaml finds in a text, one thing after the other.
///
/// Yams gives finished nodes only: it stops at the first repeated key and follows every alias. The parser
/// that comes with it shows each key with its line, and leaves it to us what an alias means.
struct YAMLEvents: ~Copyable {
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    // libyaml keeps the addresses of both, so they live on the heap.
    init(_ bytes: [UInt8]) {
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "memory for a parser")
        // Its own guess would read UTF-16 too, whose lines could not be told.
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    mutating func next() throws(SyntaxError) -> (event: YAMLEvent, mark: Mark) {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw error }
        defer { yaml_event_delete(&event) }
        return (YAMLEvent(event), Mark(event.start_mark))
    }

    private var error: SyntaxError {
        let found = parser.pointee
        let problem = found.problem.map { String(cString: $0) } ?? "out of memory"
        guard found.error != YAML_READER_ERROR else {
            let line = input.prefix(found.problem_offset).count { $0 == UInt8(ascii: "\n") } + 1
            return SyntaxError(unreadable: problem, line: line)
        }
        let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // What is missing at the end, libyaml misses on the line behind it.
        let last = lines.lastIndex { !$0.isEmpty } ?? 0
        let mark = Mark(line: min(found.problem_mark.line, last) + 1, column: found.problem_mark.column + 1)
        let isTab = lines[mark.line - 1].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "\t")
        guard let context = found.context else { return SyntaxError(problem, at: mark, isTab: isTab) }
        let start = min(found.context_mark.line, last) + 1
        return SyntaxError(
            "\(problem) \(String(cString: context))", since: start, at: mark, isTab: isTab)
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            self = .text(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
        case YAML_ALIAS_EVENT: self = .alias(String(cString: event.data.alias.anchor))
        case YAML_SEQUENCE_START_EVENT: self = .listStart
        case YAML_MAPPING_START_EVENT: self = .mapStart
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
        case YAML_STREAM_END_EVENT: self = .endOfFile
        default: self = .frame
        }
    }
}

extension Mark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: mark.line + 1, column: mark.column + 1)
    }
}
