import QueueCore

/// The log of visits as a table (RFC 4180): a row for each leg.
public enum VisitTable {
    private static let columns = [
        "id", "number", "day", "channel", "internal", "closedAs", "visitOutcome", "party", "repeatOf", "leg",
        "service", "counter", "staff", "quantity", "waitingAt", "calledAt", "startedAt", "closedAt",
        "waitSeconds", "serviceSeconds", "heldSeconds", "outcome", "reason", "causes", "individualAttention",
        "procedureDone", "name", "reference", "problem", "solution", "benefit", "note",
    ]

    public static func text(_ visits: [VisitView]) -> String {
        let rows = visits.flatMap { visit in
            visit.legs.enumerated().map { row(visit, $1, at: $0) }
        }
        return ([columns] + rows).map { $0.map(\.tableCell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func row(_ visit: VisitView, _ leg: VisitLegView, at place: Int) -> [String] {
        ofVisit(visit) + ["\(place)"] + ofLeg(leg) + words(visit.person)
    }

    private static func ofVisit(_ visit: VisitView) -> [String] {
        [
            visit.id.text, visit.number ?? "", visit.day.description, visit.channel.rawValue,
            "\(visit.isInternal)", visit.closedAs?.rawValue ?? "", visit.outcome?.rawValue ?? "",
            visit.party.map { "\($0)" } ?? "", visit.repeatOf?.text ?? "",
        ]
    }

    private static func ofLeg(_ leg: VisitLegView) -> [String] {
        let times = [leg.waitingAt, leg.calledAt, leg.startedAt, leg.closedAt].map { $0?.description ?? "" }
        let seconds = [leg.waitSeconds, leg.serviceSeconds, leg.heldSeconds].map { $0.map { "\($0)" } ?? "" }
        return [leg.service.text, leg.counter?.text ?? "", leg.staff?.text ?? "", "\(leg.quantity)"]
            + times + seconds + [
                leg.outcome?.rawValue ?? "", leg.reason ?? "",
                leg.causes.map(\.rawValue).joined(separator: " "), "\(leg.individualAttention)",
                leg.procedureDone.joined(separator: " "),
            ]
    }

    private static func words(_ person: VisitPersonView) -> [String] {
        [person.name, person.reference, person.problem, person.solution, person.benefit, person.note]
            .map { $0 ?? "" }
    }
}

extension String {
    /// A cell of a table that a spreadsheet takes for text, never for a formula.
    public var tableCell: String {
        // By scalars: an accent on the sign makes another character of it, and the wide forms count as well.
        let isFormula = unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
        let text = isFormula ? "'" + self : self
        // By scalars: a carriage return with a line feed is one character, and so is a quote with an accent.
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return text
        }
        let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}
