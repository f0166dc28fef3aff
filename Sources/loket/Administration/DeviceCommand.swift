import ArgumentParser
import QueueCore
import QueueWire

/// `loket device`.
struct DeviceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device", abstract: "Paired kiosks, displays and integrations.",
        subcommands: [DeviceAddCommand.self])
}

/// `loket device add`.
struct DeviceAddCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Pair a device, and print its token once.")

    @Argument(help: "kiosk, display or integration.")
    var role: DeviceRole

    @Option(help: "What the device is called.")
    var name: String?

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        let settings = LineSettings(keeper.line)
        let words = settings.words
        let token: String
        if let folder = keeper.folder {
            let (server, database) = try keeper.open(folder)
            guard let branch = settings.branch ?? server.ledger.branches.onlyOne else {
                let list = server.ledger.branches.map(\.text).sorted().joined(separator: " | ")
                throw Halt.usage(.haltWhichBranch, ["list": list])
            }
            do throws(Refusal) {
                token = try await server.addDevice(role, branch: branch, name: name)
            } catch {
                throw Halt.refused(error, words)
            }
            try database.close()
        } else {
            let body = DeviceBody(role: role, name: name)
            token = try await keeper.line.withCaller { caller in
                let device = try await caller.client.send(
                    Endpoints.addDevice, [try await caller.branch().text], body: body)
                return device.token ?? ""
            }
        }
        try Output.say(words(.tokenShownOnce))
        try Output.put(token)
    }
}

extension DeviceRole: ExpressibleByArgument {}

extension Array {
    /// The element, where there is exactly one.
    var onlyOne: Element? { count == 1 ? first : nil }
}
