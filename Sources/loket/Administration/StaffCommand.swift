import ArgumentParser
import QueueClient
import QueueCore
import QueueWire
import Secrets

/// `loket staff`.
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Staff accounts.", subcommands: [StaffPinCommand.self])
}

/// `loket staff pin`.
struct StaffPinCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "pin", abstract: "Set a person's PIN: from standard input, or asked for twice.",
        discussion: "Whoever changes their own is asked for the one that they have, on the next line.")

    @Argument(help: "The user, as the office file names them.")
    var user: String

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        let words = LineSettings(keeper.line).words
        let pin = try Typing.secretLine(asking: words(.enterNewPIN, ["user": user])) ?? ""
        guard Pin.isAcceptable(pin) else { throw Halt.usage(.haltPINDigits) }
        if Typing.isTerminal, try Typing.secretLine(asking: words(.enterPINAgain)) != pin {
            throw Halt.usage(.haltPINsDiffer)
        }
        if let folder = keeper.folder {
            let (server, database) = try keeper.open(folder)
            guard try await server.setPin(pin, of: StaffID(user)) else {
                throw Halt.data(folder, .reasonNoSuchUser, ["user": user])
            }
            try await server.note(.pinChanged, byHandOf: keeper.hand, in: nil, subject: user)
            try database.close()
        } else {
            try await keeper.line.withCaller { try await send(pin, $0) }
        }
        try Output.say(words(.pinIsSet, ["user": user]))
    }

    /// Only the server knows whose PIN it is and whether it was for once, and so whether the present one is
    /// wanted too.
    private func send(_ pin: String, _ caller: Caller) async throws {
        do throws(ClientFailure) {
            _ = try await caller.client.send(Endpoints.pin, [user], body: PinBody(pin: pin))
        } catch {
            guard error.names("/current") else { throw error }
            let question = caller.words(.enterCurrentPIN, ["user": user])
            let current = try Typing.secretLine(asking: question) ?? ""
            let body = PinBody(current: current, pin: pin)
            _ = try await caller.client.send(Endpoints.pin, [user], body: body)
        }
    }
}

extension ClientFailure {
    /// Whether the server found fault with this member of the request.
    fileprivate func names(_ path: String) -> Bool {
        guard case .refused(let problem, _) = self, let errors = problem.errors else { return false }
        return errors.contains { $0.path == path }
    }
}
