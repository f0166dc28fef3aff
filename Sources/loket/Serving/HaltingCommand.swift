import ArgumentParser
import Foundation

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
        }
    }
}
