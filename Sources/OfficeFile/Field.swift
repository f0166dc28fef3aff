/// One place of the file: what stands there, and the path that leads to it.
package struct Field {
    let path: String
    let node: Node
    let reading: Reading

    package func error(_ problem: String, _ advice: String) {
        reading.add(.error, at: node.mark, path, problem, advice)
    }

    func warn(_ problem: String, _ advice: String) {
        reading.add(.warning, at: node.mark, path, problem, advice)
    }

    /// The items of a list.
    var items: [Field] {
        guard case .list(let nodes) = node.value else {
            error("\(node.kind) stands where a list belongs", "write [a, b], or begin each item with “- ”")
            return []
        }
        return nodes.enumerated().map { Field(path: "\(path)[\($0)]", node: $1, reading: reading) }
    }

    /// The items of a list that must have some.
    func items(orError problem: String, _ advice: String) -> [Field] {
        if case .list(let nodes) = node.value, nodes.isEmpty { error(problem, advice) }
        return items
    }

    /// The pairs of a map whose keys are texts, each key once.
    var pairs: [(key: String, name: Field, value: Field)]? {
        guard case .map(let pairs) = node.value else {
            error("\(node.kind) stands where keys and values belong", "write “key: value”")
            return nil
        }
        var lines: [String: Int] = [:]
        return pairs.compactMap { key, value in
            guard case .text(let text, _) = key.value else {
                error("\(key.kind) stands where a key belongs", "write a key, without brackets")
                return nil
            }
            let name = child(text, key)
            if let first = lines[text] {
                name.error("the key stands here again, first on line \(first)", "keep one of them")
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
