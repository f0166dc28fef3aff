import Foundation
import QueueServer

extension ServeSettings {
    /// What one caller may take of the server. Never more connections than this process may have files
    /// open: some are kept for the database, and for telling those who come then.
    func limits() throws -> Limits {
        var limits = Limits()
        limits.connections = min(try number("connections"), Self.mostFiles - 200)
        limits.connectionsPerAddress = try number("connections-per-address")
        limits.streamsPerCaller = try number("streams-per-caller")
        limits.streamsPerAddress = try number("streams-per-address")
        limits.crowds = (self["crowds"] ?? "").split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        if let wrong = limits.crowds.first(where: { !Limits.isRange($0) }) {
            throw Halt.usage(.haltCrowds, ["text": wrong])
        }
        return limits
    }

    private func number(_ name: String) throws -> Int {
        guard let number = self[name].flatMap({ Int($0) }), number > 0 else {
            throw Halt.usage(.haltWholeNumber, ["name": name])
        }
        return number
    }

    private static var mostFiles: Int {
        var files = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &files)
        return Int(clamping: files.rlim_cur)
    }
}
