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
        commandName: "pin", abstract: "Set a person's PIN: from standard input, or asked for twice.")

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
            let body = PinBody(pin: pin)
            try await keeper.line.withCaller { caller in
                _ = try await caller.client.send(Endpoints.pin, [user], body: body)
            }
        }
        try Output.say(words(.pinIsSet, ["user": user]))
    }
}
