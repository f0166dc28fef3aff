extension String {
    /// In lines of at most `width` columns, broken between words.
    func wrapped(at width: Int) -> String {
        split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        .joined(separator: "\n")
    }
}
