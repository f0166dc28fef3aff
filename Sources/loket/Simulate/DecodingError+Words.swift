import Words

extension DecodingError {
    /// Where the JSON is not as it should be, and how.
    var inWords: String {
        switch self {
        case .keyNotFound(let key, let context):
            Words.ofProcess(.reasonNoMember, ["place": place(context), "name": key.stringValue])
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(place(context)): \(context.debugDescription)"
        case .dataCorrupted(let context): context.debugDescription
        @unknown default: "\(self)"
        }
    }

    /// "counters[2].open"; the top level has no name.
    private func place(_ context: Context) -> String {
        let path = context.codingPath.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : "." + key.stringValue
            }
        }
        return path.isEmpty ? Words.ofProcess(.placeTop) : path
    }
}
