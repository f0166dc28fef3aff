/// The texts of one area in one language, as they stand in its file:
/// ```
/// # A comment for the translator.
/// chooseService = Please choose a service
/// secondsLeft.one = {count} second left
/// secondsLeft.other = {count} seconds left
/// ```
/// A last part that names a plural form is that form; all before it is the key. A line that starts with
/// a space continues the one before.
enum TextTable {
    /// Traps on a line that is neither `key = text`, nor a comment, nor empty, and on a key given twice.
    static func parse(_ source: String) -> [String: Text] {
        var table: [String: Text] = [:]
        for line in unfolded(source) where !line.hasPrefix("#") {
            guard let equals = line.firstRange(of: " = ") else {
                preconditionFailure("no “ = ” in “\(line)”")
            }
            let name = line[..<equals.lowerBound]
            let (key, form) = split(name)
            let text = entry(table[key], adding: Template(line[equals.upperBound...]), as: form)
            guard let text else { preconditionFailure("“\(name)” is given twice") }
            table[key] = text
        }
        return table
    }

    private static func unfolded(_ source: String) -> [String] {
        source.split(separator: "\n").reduce(into: []) { lines, line in
            if line.hasPrefix(" "), let last = lines.popLast() {
                lines.append(last + " " + line.drop { $0 == " " })
            } else {
                lines.append(String(line))
            }
        }
    }

    private static func split(_ name: Substring) -> (key: String, form: Plural?) {
        guard let dot = name.lastIndex(of: "."),
            let form = Plural(rawValue: String(name[name.index(after: dot)...]))
        else { return (String(name), nil) }
        return (String(name[..<dot]), form)
    }

    /// Nil when the place is taken.
    private static func entry(_ known: Text?, adding template: Template, as form: Plural?) -> Text? {
        switch (known, form) {
        case (nil, nil): .plain(template)
        case (nil, let form?): .plural([form: template])
        case (.plural(let forms), let form?) where forms[form] == nil:
            .plural(forms.merging([form: template]) { old, _ in old })
        default: nil
        }
    }
}
