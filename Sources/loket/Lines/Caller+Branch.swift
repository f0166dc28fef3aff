import QueueCore
import QueueWire

extension Caller {
    /// The branch that was named, or the server's only one.
    func branch() async throws -> BranchID {
        if let named = settings.branch { return named }
        return try await onlyOffice().id
    }

    /// The same, with all that this caller may know of it: staff know internal services by name.
    func office() async throws -> BranchView {
        try await client.send(Endpoints.branchView, [try await branch().text])
    }

    private func onlyOffice() async throws -> BranchView {
        let offices = try await client.send(Endpoints.branches).items
        guard offices.count != 1 else { return offices[0] }
        let list = table(offices.map { [$0.id.text, words.name(of: $0)] })
        throw LineFailure.usage(words(.branchNeeded) + (list.isEmpty ? "" : "\n" + list))
    }
}
