import Foundation

extension Entries {
    /// An IANA name. Days begin and end by it, so a forgotten one deserves a word.
    func timeZone() -> String {
        guard let zone = self["timeZone"] else {
            field.warn(.findingNoZone, .mendAdd, ["key": "timeZone"])
            return "UTC"
        }
        return zone.value(.wantedZone, .mendZone) { name in
            TimeZone(identifier: name) == nil ? nil : name
        } ?? "UTC"
    }
}
