import ArgumentParser
import Foundation
import OfficeFile
import QueueCore
import QueueServer
import Secrets
import Words

/// `loket example`: what `make run` starts.
struct ExampleCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "example", abstract: "Run a server with a ready-made example office.",
        discussion: "Prints the PINs of its staff, and how to open kiosk, board and console.")

    @OptionGroup var options: ServeOptions

    func act() async throws {
        let settings = try ServeSettings(options)
        let house = try House(settings, options)
        try await house.prepare(offices: options.office)
        let office = try OfficeFile.read(OfficeFile.example, file: "example")
        if house.server.ledger.office(office.configuration.branch) == nil {
            _ = try await house.server.apply(office, text: OfficeFile.example)
        }
        let pins = try await self.pins(of: office.configuration.staff, house)
        try Output.put(Self.welcome(office.configuration.staff, pins, settings))
        try await house.serve()
    }

    /// Made on the first start and kept beside the database: this office is for trying things out.
    private func pins(of staff: [Assignment], _ house: House) async throws -> [String: String] {
        let file = URL(fileURLWithPath: house.folder.path + "/example-pins.json")
        if let data = FileManager.default.contents(atPath: file.path) {
            return try JSONDecoder().decode([String: String].self, from: data)
        }
        var pins: [String: String] = [:]
        for person in staff {
            let pin = Pin.oneTime(Secrets.unpredictable(8))
            pins[person.user.text] = pin
            _ = try await house.server.setPin(pin, of: person.user)
        }
        try JSONEncoder().encode(pins).write(to: file)
        return pins
    }

    private static func welcome(
        _ staff: [Assignment], _ pins: [String: String], _ settings: ServeSettings
    ) -> String {
        let server = "http://\(settings["listen"] ?? "")"
        let option = server == Caller.defaultServer ? "" : " --server \(server)"
        let program = CommandLine.arguments.first ?? "loket"
        let words = Words.ofProcess
        let people = staff.map { person in
            [person.user.text, pins[person.user.text] ?? "–", words.name(of: person.role), person.name]
        }
        let header = [words(.columnUser), "PIN", words(.columnRole), words(.columnName)]
        return """
            \(words(.exampleReady))

              \(program) kiosk\(option)      \(words(.exampleKiosk))
              \(program) display\(option)    \(words(.exampleDisplay))
              \(program) console\(option)    \(words(.exampleConsole))

            \(table([header] + people))

            Its address is \(server). Line commands, such as figures, after “login”:

              \(program) login lead\(option)
              \(program) report day\(option)

            All that it keeps is in \(settings.data). It ends with Ctrl-C.

            """
    }
}
