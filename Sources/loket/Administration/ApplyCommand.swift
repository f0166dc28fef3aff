import ArgumentParser
import Foundation
import OfficeFile
import QueueClient
import QueueCore
import QueueWire
import Words

/// `loket apply`.
struct ApplyCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Publish an office file.",
        discussion: """
            Makes the branch if it does not exist; else it is a new version: those who wait keep their \
            number, place and priority. With --dry-run it is only checked.
            """)

    @Argument(help: "The office file.", completion: .file())
    var file: String

    @Flag(help: "Check the file and change nothing.")
    var dryRun = false

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Halt.noInput(file, .reasonUnreadable)
        }
        let words = LineSettings(keeper.line).words
        let office = try OfficeFile.reading(data, file, words)
        if !office.warnings.isEmpty { try Output.say(OfficeFile.report(office.warnings, in: words)) }
        if dryRun { return try Output.say(Self.checked(office.configuration, words)) }
        if let folder = keeper.folder {
            try await apply(office, data, to: folder)
        } else {
            try await send(office, data)
        }
    }

    private static func checked(_ office: Configuration, _ words: Words) -> String {
        words(
            .officeChecked,
            [
                "branch": office.branch.text, "services": "\(office.services.count)",
                "counters": "\(office.counters.count)", "staff": "\(office.staff.count)",
            ])
    }

    private func apply(_ office: OfficeFile, _ data: Data, to folder: String) async throws {
        let (server, database) = try keeper.open(folder, mayBegin: true)
        guard try database.mark("clock") == nil else {
            throw Halt.usage(.haltPublishThroughServer, ["folder": folder])
        }
        let done: (version: Int, isNew: Bool)
        do throws(Refusal) {
            done = try await server.apply(office, text: String(decoding: data, as: UTF8.self))
        } catch {
            throw Halt.refused(error, LineSettings(keeper.line).words)
        }
        if done.isNew {
            let branch = office.configuration.branch
            try await server.note(
                .officePublished, byHandOf: keeper.hand, in: branch, subject: "\(done.version)")
        }
        try database.close()
        try say(office, done.version, isNew: done.isNew)
    }

    private func say(_ office: OfficeFile, _ version: Int, isNew: Bool) throws {
        let words = LineSettings(keeper.line).words
        let branch = office.configuration.branch.text
        try Output.say(
            isNew
                ? words(.officeApplied, ["branch": branch, "version": "\(version)"])
                : words(.officeUnchanged, ["branch": branch]))
    }

    private func send(_ office: OfficeFile, _ data: Data) async throws {
        let branch = office.configuration.branch
        let content = Content(mediaType: "application/yaml", bytes: Array(data))
        let version = try await keeper.line.withCaller { caller in
            try await caller.client.answer(to: Endpoints.publish, [branch.text], content: content).value()
                .version
        }
        try say(office, version, isNew: true)
    }
}
