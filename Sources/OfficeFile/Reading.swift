import QueueCore
import Words

/// One reading of a file: what was found so far, and what has been declared so far.
///
/// A class, because every field of the file reports to the same one. It lives for one call of
/// `OfficeFile.read`.
final class Reading {
    /// What has an id that others refer to, or that must differ from its neighbours'.
    enum Kind { case priority, group, service, counter, user, plan }

    let file: String
    /// The house's language first.
    var languages: [String] = []
    var services: [Service] = []
    private var findings: [OfficeFile.Finding] = []
    private var places: [Kind: [String: Field]] = [:]
    private var order: [Kind: [String]] = [:]

    init(file: String) { self.file = file }

    /// Sections are read in the order in which they build on one another, not as they stand in the file.
    var inOrder: [OfficeFile.Finding] {
        findings.sorted { ($0.line, $0.column ?? 0, $0.field) < ($1.line, $1.column ?? 0, $1.field) }
    }

    func add(
        _ severity: OfficeFile.Finding.Severity, at mark: Mark, _ field: String,
        _ problem: FindingPhrase, _ advice: FindingPhrase, _ values: [String: FindingText]
    ) {
        findings.append(
            OfficeFile.Finding(
                severity: severity, file: file, line: mark.line, column: mark.column, field: field,
                problem: .phrase(problem, values), advice: .phrase(advice, values)))
    }

    func declare(_ kind: Kind, _ id: String, at field: Field) {
        if let first = places[kind]?[id] {
            let values: [String: FindingText] = [
                "kind": .phrase(kind.phrase), "id": .verbatim(id.printable),
                "line": "\(first.node.mark.line)",
            ]
            return field.error(.findingDeclared, .mendOwnID, values)
        }
        places[kind, default: [:]][id] = field
        order[kind, default: []].append(id)
    }

    /// Where something is declared.
    func place(of kind: Kind, _ id: String) -> Field? { places[kind]?[id] }

    /// All ids of a kind, in the order of the file.
    func ids(of kind: Kind) -> [String] { order[kind] ?? [] }
}

extension Reading.Kind {
    var phrase: FindingPhrase {
        switch self {
        case .priority: .kindOfPriority
        case .group: .kindOfGroup
        case .service: .kindOfService
        case .counter: .kindOfCounter
        case .user: .kindOfUser
        case .plan: .kindOfPlan
        }
    }
}
