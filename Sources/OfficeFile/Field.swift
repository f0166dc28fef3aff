import Words

/// One place of the file: what stands there, and the path that leads to it.
package struct Field {
    let path: String
    let node: Node
    let reading: Reading

    /// `values` fill the places of both texts.
    package func error(
        _ problem: FindingPhrase, _ advice: FindingPhrase, _ values: [String: FindingText] = [:]
    ) {
        reading.add(.error, at: node.mark, path, problem, advice, values)
    }

    func warn(_ problem: FindingPhrase, _ advice: FindingPhrase, _ values: [String: FindingText] = [:]) {
        reading.add(.warning, at: node.mark, path, problem, advice, values)
    }

    /// Something else belongs here than what was found.
    func misplaced(_ wanted: FindingText, _ advice: FindingPhrase, found: FindingText? = nil) {
        error(.findingNotHere, advice, ["found": found ?? node.kind, "wanted": wanted])
    }

    /// The items of a list.
    var items: [Field] {
        guard case .list(let nodes) = node.value else {
            misplaced(.phrase(.wantedList), .mendBrackets)
            return []
        }
        return nodes.enumerated().map { Field(path: "\(path)[\($0)]", node: $1, reading: reading) }
    }

    /// The items of a list that must have some.
    func items(orError problem: FindingPhrase, _ advice: FindingPhrase) -> [Field] {
        if case .list(let nodes) = node.value, nodes.isEmpty { error(problem, advice) }
        return items
    }

    /// The pairs of a map whose keys are texts, each key once.
    var pairs: [(key: String, name: Field, value: Field)]? {
        guard case .map(let pairs) = node.value else {
            misplaced(.phrase(.wantedPairs), .mendPair)
            return nil
        }
        var lines: [String: Int] = [:]
        return pairs.compactMap { key, value in
            guard case .text(let text, _) = key.value else {
                misplaced(.phrase(.wantedKey), .mendPlainKey, found: key.kind)
                return nil
            }
            let name = child(text, key)
            if let first = lines[text] {
                name.error(.findingKeyAgain, .mendKeepOne, ["line": "\(first)"])
                return nil
            }
            lines[text] = key.mark.line
            return (text, name, child(text, value))
        }
    }

    private func child(_ key: String, _ node: Node) -> Field {
        let path = path.isEmpty ? key.printable : "\(path).\(key.printable)"
        return Field(path: path, node: node, reading: reading)
    }
}
