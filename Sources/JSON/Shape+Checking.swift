/// Why a text is not of a format, in words; nil where it is, or where the format is not known.
public typealias FormatCheck = @Sendable (_ format: String, _ text: String) -> String?

extension Shape {
    /// So small that minutes in milliseconds, and sums of such, still fit into a machine's number.
    private static let limit: UInt = 1_000_000_000_000

    /// Every way in which `json` is not of this shape: a JSON pointer and the reason each.
    public func faults(
        in json: JSONValue, at path: String = "", format: FormatCheck = { _, _ in nil }
    ) -> [(path: String, reason: String)] {
        switch (self, json) {
        case (.nullable, .null): return []
        case (.nullable(let shape), _): return shape.faults(in: json, at: path, format: format)
        case (.string(let name?), .string(let text)):
            return format(name, text).map { [(path, $0)] } ?? []
        case (.string, .string), (.boolean, .bool): return []
        case (.number, .number(let digits)): return Double(digits) == nil ? [(path, "not a number")] : []
        case (.integer, .number(let digits)):
            guard let number = Int(digits) else { return [(path, "must be a whole number")] }
            return number.magnitude < Self.limit ? [] : [(path, "must have at most twelve digits")]
        case (.oneOf(let texts), .string(let text)):
            return texts.contains(text) ? [] : [(path, "must be one of: \(texts.joined(separator: ", "))")]
        case (.array(let shape), .array(let items)):
            return items.enumerated().flatMap { shape.faults(in: $1, at: "\(path)/\($0)", format: format) }
        case (.map(let shape), .object(let members)):
            return duplicates(members, path)
                + members.flatMap { shape.faults(in: $0.value, at: path.pointer($0.name), format: format) }
        case (.object(let fields), .object(let members)):
            return duplicates(members, path) + known(fields, members, path, format)
        default: return [(path, "must be \(name)")]
        }
    }

    private func known(
        _ fields: [Field], _ members: [JSONValue.Member], _ path: String, _ format: FormatCheck
    ) -> [(path: String, reason: String)] {
        var faults: [(path: String, reason: String)] = []
        for member in members {
            let at = path.pointer(member.name)
            if let field = fields.first(where: { $0.name == member.name }) {
                faults += field.shape.faults(in: member.value, at: at, format: format)
            } else if !faults.contains(where: { $0.path == at }) {
                faults.append((at, "unknown field"))
            }
        }
        for field in fields where field.isRequired && !members.contains(where: { $0.name == field.name }) {
            faults.append((path.pointer(field.name), "missing"))
        }
        return faults
    }

    private func duplicates(
        _ members: [JSONValue.Member], _ path: String
    ) -> [(path: String, reason: String)] {
        var seen: Set<String> = []
        return members.filter { !seen.insert($0.name).inserted }
            .map { (path.pointer($0.name), "stands twice") }
    }

    private var name: String {
        switch self {
        case .string: "a text"
        case .oneOf(let texts): "one of: \(texts.joined(separator: ", "))"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .array: "a list"
        case .map, .object: "an object"
        case .nullable(let shape): shape.name
        }
    }
}

extension String {
    /// This JSON pointer (RFC 6901) with one more name.
    fileprivate func pointer(_ name: String) -> String {
        var escaped = ""
        for character in name {
            switch character {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.append(character)
            }
        }
        return self + "/" + escaped
    }
}
