import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// More than anybody works off; the most urgent are among them.
    private static let mostCases = "200"

    func see(_ wish: Casebook.Wish, _ branch: String) async throws(ClientFailure) -> Casebook.Sight {
        var cases: [CaseFacts] = []
        switch wish.page {
        case .open: cases = try await openCases(branch, [:])
        case .own: cases = try await openCases(branch, [.owner: "me"])
        case .visitor:
            if let reference = wish.reference { cases = try await self.cases(of: reference, branch) }
        }
        return Casebook.Sight(
            wish: wish, cases: cases.sorted(by: CaseFacts.mostUrgentFirst),
            reading: try await read(wish.reading, branch))
    }

    /// Those of a customer that are not closed.
    func cases(of reference: String, _ branch: String) async throws(ClientFailure) -> [CaseFacts] {
        let all = try await send(
            Endpoints.cases, [branch], query: [.reference: reference, .limit: Self.mostCases])
        return all.items.filter { $0.state != .closed }.sorted(by: CaseFacts.mostUrgentFirst)
    }

    private func openCases(
        _ branch: String, _ query: [QueryParameter: String]
    ) async throws(ClientFailure) -> [CaseFacts] {
        var cases: [CaseFacts] = []
        for state in Case.State.allCases where state != .closed {
            var query = query
            query[.state] = state.rawValue
            query[.limit] = Self.mostCases
            cases += try await send(Endpoints.cases, [branch], query: query).items
        }
        return cases
    }

    private func read(_ name: String?, _ branch: String) async throws(ClientFailure) -> CaseView? {
        guard let name else { return nil }
        do {
            return try await send(Endpoints.caseView, [branch, name])
        } catch {
            if case .refused(_, .unknown(.case)) = error { return nil }
            throw error
        }
    }

    /// One step; the same idempotency key over all tries.
    func work(
        on id: CaseID, _ deed: CaseDeed, version: Int, _ branch: BranchID
    ) async throws(ClientFailure) -> CaseView {
        let path = [branch.text, id.text]
        return switch deed {
        case .acknowledge:
            try await act(Endpoints.acknowledgeCase, path, CaseTextBody(version: version))
        case .give(let owner?):
            try await act(Endpoints.ownCase, path, CaseOwnerBody(version: version, staff: owner))
        case .give(nil): try await act(Endpoints.disownCase, path, Nothing())
        case .begin: try await act(Endpoints.beginCase, path, CaseStateBody(version: version))
        case .decide(let text, let granted):
            try await act(
                Endpoints.decideCase, path, CaseDecisionBody(version: version, text: text, remedy: granted))
        case .close(let how):
            try await act(Endpoints.closeCase, path, CaseClosureBody(version: version, closedAs: how))
        case .reopen(let why):
            try await act(Endpoints.reopenCase, path, CaseTextBody(version: version, text: why))
        case .write(let direction, let medium, let text):
            try await act(
                Endpoints.writeLetter, path, LetterBody(direction: direction, medium: medium, text: text))
        case .setSeverity(let severity):
            try await act(
                Endpoints.changeCase, path, CaseChangeBody(version: version, severity: severity))
        }
    }
}
