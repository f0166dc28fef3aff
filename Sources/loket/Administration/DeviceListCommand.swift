import ArgumentParser
import QueueClient
import QueueCore
import QueueStore
import QueueWire

/// `loket device list`.
struct DeviceListCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The devices that are paired, and since when.")

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        let rows: [[String]]
        if let folder = keeper.folder {
            let (server, database) = try keeper.open(folder)
            let branch = try keeper.branch(of: server)
            rows = server.people.devices(of: branch).map {
                [$0.id, $0.role, $0.name ?? "–", $0.addedAt.description]
            }
            try database.close()
        } else {
            rows = try await keeper.line.withCaller { caller in
                let page = try await caller.client.send(
                    Endpoints.devices, [try await caller.branch().text])
                return page.items.map { [$0.id, $0.role.rawValue, $0.name ?? "–", $0.addedAt.description] }
            }
        }
        try Output.put(table(rows))
    }
}

/// `loket device pair`.
struct DevicePairCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Pair the device that shows a code.",
        discussion:
            "“loket kiosk --pair” and “loket display --pair” show one. It is good for ten minutes, once.")

    @Argument(help: "The code, as the device shows it.")
    var code: [String]

    @Option(help: "What the device is called.")
    var name: String?

    @OptionGroup var line: LineOptions

    func act() async throws {
        let (code, body) = (code.joined(), PairingBody(name: name))
        let device = try await line.withCaller { caller in
            try await caller.client.send(
                Endpoints.confirmPairing, [try await caller.branch().text, code], body: body)
        }
        try Output.say(LineSettings(line).words(.devicePaired, ["device": device.role.rawValue]))
        try Output.put(device.id)
    }
}

/// `loket device remove`.
struct DeviceRemoveCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Unpair a device: its token is worth nothing from then on.")

    @Argument(help: "The device, as “loket device list” names it.")
    var device: String

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        if let folder = keeper.folder {
            let (server, database) = try keeper.open(folder)
            let branch = try keeper.branch(of: server)
            guard server.people.devices(of: branch).contains(where: { $0.id == device }) else {
                throw Halt.data(folder, .reasonNoSuchDevice, ["device": device])
            }
            try await server.people.remove(device: device)
            try await server.note(.deviceUnpaired, byHandOf: keeper.hand, in: branch, subject: device)
            try database.close()
        } else {
            let device = device
            _ = try await keeper.line.withCaller { caller in
                try await caller.client.send(
                    Endpoints.removeDevice, [try await caller.branch().text, device])
            }
        }
        try Output.say(LineSettings(keeper.line).words(.deviceRemoved))
    }
}
