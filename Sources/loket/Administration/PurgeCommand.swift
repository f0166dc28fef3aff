import ArgumentParser
import QueueCore
import QueueServer

/// `loket purge`.
struct PurgeCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Delete at once what is older than the office file keeps it.",
        discussion: """
            A server does so by itself, once a day and branch, by “retention” in the office file; this is \
            for a folder on which none runs. Figures stay.
            """)

    @OptionGroup var keeper: KeeperOptions

    func act() async throws {
        guard let folder = keeper.folder else {
            throw Halt.usage(.haltPurgeFolder)
        }
        let (server, database) = try keeper.open(folder)
        let named = LineSettings(keeper.line).branch
        let branches = named.map { [$0] } ?? server.ledger.branches
        var count = 0
        for branch in branches {
            guard server.ledger.office(branch) != nil else {
                throw Halt.data(folder, .reasonNoSuchBranch, ["branch": branch.text])
            }
            count += try await server.purge(branch, by: keeper.hand)
        }
        try database.close()
        try Output.say(LineSettings(keeper.line).words(.purged, count: count))
    }
}
