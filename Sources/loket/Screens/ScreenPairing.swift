import QueueClient
import QueueCore
import QueueWire

// A screen that was told `--pair` asks for a token of its own, once, and keeps it.
extension ScreenSettings {
    /// With the token that was given, else with the one that is kept, else with one that a supervisor
    /// lets it have by typing the code that is shown.
    func client(as role: DeviceRole, of branch: BranchID) async throws -> QueueClient {
        var client = try client()
        guard token == nil else { return client }
        let file = TokenFile(of: "\(role.rawValue) \(branch) \(server)", in: stateFolder)
        client.token = try file.read()
        guard pairs, try await !isPaired(client, branch) else { return client }
        client.token = nil
        let token = try await paired(client, role, branch)
        try file.write(token)
        client.token = token
        return client
    }

    private func isPaired(_ client: QueueClient, _ branch: BranchID) async throws(ClientFailure) -> Bool {
        guard client.token != nil else { return false }
        do throws(ClientFailure) {
            _ = try await client.send(Endpoints.deviceStatus, [branch.text], body: DeviceStatusBody())
            return true
        } catch {
            // A server that is away will know it again.
            if case .refused(_, .unauthenticated) = error { return false }
            return true
        }
    }

    /// A code that grew too old is followed by another.
    private func paired(
        _ client: QueueClient, _ role: DeviceRole, _ branch: BranchID
    ) async throws -> String {
        while true {
            let begun = try await client.send(
                Endpoints.startPairing, [branch.text], body: DeviceBody(role: role))
            let shown = begun.code.prefix(3) + " " + begun.code.suffix(3)
            try Output.put(words(.pairingCode, ["code": String(shown)]))
            try Output.say(words(.pairingHow, ["command": "loket device pair \(begun.code)"]))
            if let token = try await awaited(begun, client) { return token }
        }
    }

    /// nil: the code is too old.
    private func awaited(_ begun: PairingView, _ client: QueueClient) async throws -> String? {
        guard let secret = begun.secret else { return nil }
        while true {
            try await Task.sleep(for: .seconds(2))
            do throws(ClientFailure) {
                if let token = try await client.send(Endpoints.pairing, [secret]).token { return token }
            } catch {
                if case .refused(_, .unknown(.pairing)) = error { return nil }
                guard error.isAbsence else { throw error }
            }
        }
    }
}

extension ClientFailure {
    /// The server is away for a while.
    fileprivate var isAbsence: Bool {
        switch self {
        case .unreachable, .refused(_, .storeUnavailable), .refused(_, .shuttingDown): true
        case .refused, .unexpected: false
        }
    }
}
