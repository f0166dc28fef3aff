import QueueClient
import QueueCore
import QueueWire

extension QueueClient {
    /// Asks the server for what the flow wants.
    func carryOut(_ action: Action) async throws(ClientFailure) -> Reply {
        switch action {
        case .findOffices: .offices(try await send(Endpoints.branches).items)
        case .signIn(let user, let pin, let branch):
            .signedIn(
                try await send(Endpoints.signIn, body: SessionBody(user: user, pin: pin, branch: branch)))
        case .changePin(let user, let old, let new): try await change(user, from: old, to: new)
        case .look(let look): .seen(try await see(look))
        case .watch(let branch):
            .watched(Watch(alarms: try await send(Endpoints.alarms, [branch.text]).items))
        case .act(let errand, let post): .done(try await run(errand, at: post))
        case .signOut: try await leave()
        case .listen, .quit: preconditionFailure("nothing to ask the server")
        }
    }

    private func change(_ user: StaffID, from old: String, to new: String) async throws(ClientFailure)
        -> Reply
    {
        _ = try await send(Endpoints.pin, [user.text], body: PinBody(current: old, pin: new))
        return .pinChanged
    }

    private func leave() async throws(ClientFailure) -> Reply {
        _ = try await send(Endpoints.signOut)
        return .signedOut
    }
}
