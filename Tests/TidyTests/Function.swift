/// A function, initializer, subscript or computed property with a body, and how long it is.
struct Function {
    let name: String
    let line: Int
    /// Lines from the declaration to the closing brace, both counted.
    let length: Int
    let isProperty: Bool
}

extension SourceFile {
    var functions: [Function] {
        ["func", "init", "deinit", "subscript", "var"]
            .flatMap { keyword in code.places(of: keyword).compactMap { function(keyword, at: $0) } }
            .sorted { $0.line < $1.line }
    }

    private func function(_ keyword: String, at start: Int) -> Function? {
        let behind = start + keyword.utf8.count
        guard isDeclaration(keyword, at: start, behind: behind),
            let open = body(from: behind, ofProperty: keyword == "var"),
            let end = code.end(ofBracketAt: open), !isRequirement(open..<end)
        else { return nil }
        let name = code.nextInk(from: behind).map { code.word(at: $0) } ?? ""
        let first = line(of: start)
        let isNamed = keyword == "func" || keyword == "var"
        return Function(
            name: isNamed ? name : keyword, line: first, length: line(of: end - 1) - first + 1,
            isProperty: keyword == "var")
    }

    /// Calls of `.init` and names in backticks are no declarations.
    private func isDeclaration(_ keyword: String, at start: Int, behind: Int) -> Bool {
        if start > 0, [UInt8(ascii: "."), UInt8(ascii: "`")].contains(code[start - 1]) { return false }
        guard keyword == "init" || keyword == "subscript" else { return true }
        return behind < code.count && "(<?!".utf8.contains(code[behind])
    }

    /// Where the body of a declaration opens; nil for one without a body.
    private func body(from start: Int, ofProperty: Bool) -> Int? {
        var place = start
        var seesType = !ofProperty
        while place < code.count {
            switch code[place] {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                guard let end = code.end(ofBracketAt: place) else { return nil }
                place = end - 1
            case UInt8(ascii: "{"): return seesType ? place : nil
            case UInt8(ascii: ":"): seesType = true
            case UInt8(ascii: "="): if ofProperty { return nil }
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ";"): return nil
            case UInt8(ascii: "\n"): guard continues(at: place) else { return nil }
            default: break
            }
            place += 1
        }
        return nil
    }

    /// A declaration goes on over a line's end before its body, its result, its effects or its conditions.
    private func continues(at lineEnd: Int) -> Bool {
        guard let next = code.nextInk(from: lineEnd) else { return false }
        if let last = code.lastInk(before: lineEnd) {
            if ",&".utf8.contains(code[last]) { return true }
            if code[last] == UInt8(ascii: ">"), code[last - 1] == UInt8(ascii: "-") { return true }
        }
        return "{-&".utf8.contains(code[next])
            || ["where", "throws", "async", "rethrows"].contains(code.word(at: next))
    }

    /// `{ get set }` of a protocol is no body.
    private func isRequirement(_ body: Range<Int>) -> Bool {
        let words = code[body].dropFirst().dropLast().split { $0.isBlank }
        return words.first.map { String(decoding: $0, as: UTF8.self) } == "get"
            && words.allSatisfy { word in
                ["get", "set", "async", "throws", "mutating", "nonmutating"].contains(
                    String(decoding: word, as: UTF8.self))
            }
    }
}
