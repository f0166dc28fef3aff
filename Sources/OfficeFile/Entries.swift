import QueueCore

/// The values of one map by key. A key without a value counts as left out.
package struct Entries {
    let field: Field
    fileprivate let values: [String: Field]

    package subscript(key: String) -> Field? { values[key] }

    /// A value without which there is nothing to read; its absence is an error.
    package func required(_ key: String) -> Field? {
        if let value = values[key] { return value }
        field.error(.findingMissing, .mendAdd, ["key": .verbatim(key)])
        return nil
    }

    /// The id of a new thing.
    func id(_ key: String = "id", declaring kind: Reading.Kind) -> String {
        guard let field = required(key), let id = field.id() else { return "" }
        field.reading.declare(kind, id, at: field)
        return id
    }

    /// A text by language; `names` and `name` mean the same.
    func names() -> Texts {
        if let name = values["name"], values["names"] != nil {
            name.error(.findingNamesToo, .mendKeepOne)
        }
        return (values["names"] ?? values["name"])?.texts() ?? [:]
    }
}

extension Field {
    /// The values of a map with no keys but these.
    package func entries(_ keys: [String]) -> Entries? {
        guard let pairs else { return nil }
        var values: [String: Field] = [:]
        for (key, name, value) in pairs {
            if !keys.contains(key) {
                name.unknown(.findingNoKey, key, among: keys)
            } else if !value.node.isNull {
                values[key] = value
            }
        }
        return Entries(field: self, values: values)
    }
}
