import ArgumentParser
import Foundation
import QueueCore
import QueueStore

/// A command that ends with a sentence and an exit code when it cannot go on.
protocol HaltingCommand: AsyncParsableCommand {
    func act() async throws
}

extension HaltingCommand {
    func run() async throws {
        do {
            try await act()
        } catch let halt as Halt {
            try Output.say("loket: \(halt)")
            throw ExitCode(halt.code)
        } catch {
            guard let halt = Halt(storing: error) else { throw error }
            try Output.say("loket: \(halt)")
            throw ExitCode(halt.code)
        }
    }
}

extension Halt {
    /// 74: the disk takes nothing, or does not work. nil: it was something else.
    init?(storing error: any Error) {
        guard let fault = StoreFault(error) else { return nil }
        self.init(code: 74, fault == .diskFull ? .haltDiskFull : .haltDiskFails, ["why": "\(error)"])
    }
}
