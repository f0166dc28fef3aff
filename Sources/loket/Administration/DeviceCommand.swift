import ArgumentParser
import QueueCore
import QueueWire

/// `loket device`.
struct DeviceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "device", abstract: "Paired kiosks, displays and integrations.",
        subcommands: [
            DeviceAddCommand.self, DevicePairCommand.self, DeviceListCommand.self,
            DeviceRemoveCommand.self,
        ])
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
            let branch = try keeper.branch(of: server)
            do throws(Refusal) {
                token = try await server.addDevice(role, branch: branch, name: name)
            } catch {
                throw Halt.refused(error, words)
            }
            let id = server.people.devices(of: branch).last?.id
            try await server.note(.devicePaired, byHandOf: keeper.hand, in: branch, subject: id)
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
