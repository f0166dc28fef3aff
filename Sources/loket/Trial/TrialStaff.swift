import QueueClient
import QueueCore
import QueueWire

/// Who works in a trial's office, with the PIN that all of them have for the time being.
struct TrialStaff: Sendable {
    let branch: BranchID
    private let pin: String

    /// Gives everybody of `users` a PIN, as the server's administrator would on the first morning.
    init(_ users: [StaffID], of branch: BranchID, on server: TrialServer) async throws {
        self.branch = branch
        pin = String(Int.random(in: 10_000_000...99_999_999))
        let administrator = try await TrialStaff.administrator(of: server, pin)
        let pin = pin
        _ = try await users.mapped(together: 4) { user in
            do throws(ClientFailure) {
                _ = try await administrator.send(Endpoints.pin, [user.text], body: PinBody(pin: pin))
            } catch {
                throw Halt(error, while: "\(user) gets a PIN")
            }
        }
    }

    /// The first sign-in is with the PIN that the server told once; it must be changed at once.
    private static func administrator(of server: TrialServer, _ pin: String) async throws -> QueueClient {
        guard let first = server.firstPIN else { throw Halt.software("the server told no one-time PIN") }
        let user = StaffID("admin")
        do throws(ClientFailure) {
            let client = try await server.client.signedIn(as: user, pin: first)
            _ = try await client.send(Endpoints.pin, [user.text], body: PinBody(current: first, pin: pin))
            return client
        } catch {
            throw Halt(error, while: "the administrator signs in")
        }
    }

    /// Signs one of them in, and opens a counter if one is named.
    func signIn(
        _ user: StaffID, to server: QueueClient, counter: CounterID? = nil
    ) async throws -> QueueClient {
        do throws(ClientFailure) {
            return try await server.signedIn(as: user, pin: pin, at: branch, counter: counter)
        } catch {
            throw Halt(error, while: "\(user) signs in")
        }
    }
}
