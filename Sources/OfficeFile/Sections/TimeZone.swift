import Foundation

extension Entries {
    /// An IANA name. Days begin and end by it, so a forgotten one deserves a word.
    func timeZone() -> String {
        guard let zone = self["timeZone"] else {
            field.warn("“timeZone” is missing, so days begin at midnight UTC", "add “timeZone: Europe/…”")
            return "UTC"
        }
        return zone.value("a time zone", write: "a name such as Europe/Warsaw") { name in
            TimeZone(identifier: name) == nil ? nil : name
        } ?? "UTC"
    }
}
