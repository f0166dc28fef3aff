import QueueClient
import QueueCore

/// Who works in a trial's office, with the PIN that all of them have for the time being.
struct TrialStaff: Sendable {
    let branch: BranchID
    let pin: String

    /// Signs one of them in, and opens a counter if one is named.
    func signIn(_ user: StaffID, to server: QueueClient, counter: CounterID? = nil) async throws
        -> QueueClient
    {
        do throws(ClientFailure) {
            return try await server.signedIn(as: user, pin: pin, at: branch, counter: counter)
        } catch {
            throw Halt(error, while: "\(user) signs in")
        }
    }
}

extension ThrowawayFolder {
    /// Founds an office and gives its staff their PINs, before any server runs on the folder.
    func found(_ office: String, branch: BranchID, users: [StaffID]) async throws -> TrialStaff {
        let file = try write(office, to: "office.yaml")
        try await run(["apply", file, "--data", data])
        let pin = String(Int.random(in: 10_000_000...99_999_999))
        for user in users { try await run(["staff", "pin", user.text, "--data", data], input: pin + "\n") }
        return TrialStaff(branch: branch, pin: pin)
    }

    /// Runs a command of this program to its end.
    private func run(_ arguments: [String], input: String = "") async throws {
        let log = "commands.log"
        let child = try Child(arguments, input: input, log: path + "/" + log)
        let code = await child.finished()
        try Task.checkCancellation()
        guard code == 0 else {
            throw Halt.software("loket \(arguments.prefix(3).joined(separator: " ")): \(end(of: log))")
        }
    }
}
