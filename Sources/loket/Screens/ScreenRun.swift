import ArgumentParser
import Foundation
import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

extension ScreenSettings {
    /// Finds the branch, shows its screen, and says on standard error why there is none.
    @MainActor
    func run(
        as role: DeviceRole, inLines: Bool = false,
        _ screen: @MainActor (QueueClient, BranchID) async throws -> Void
    ) async throws {
        QueueClient.takeChance(from: SystemRandomNumberGenerator())
        do {
            guard inLines || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 else {
                throw TerminalError.notATerminal
            }
            let branch = try await knownBranch(try client())
            try await screen(try await client(as: role, of: branch), branch)
        } catch {
            await QueueClient.shutDown()
            throw try exit(after: error)
        }
        await QueueClient.shutDown()
    }

    /// A branch that was named need not answer yet: its screen says so, and waits for it.
    private func knownBranch(_ client: QueueClient) async throws -> BranchID {
        guard let branch else { return try await onlyBranch(client) }
        do throws(ClientFailure) {
            return try await client.send(Endpoints.branchView, [branch.text]).id
        } catch {
            guard case .unreachable = error else { throw error }
            return branch
        }
    }

    private func onlyBranch(_ client: QueueClient) async throws -> BranchID {
        let branches = try await branches(client)
        guard branches.count != 1 else { return branches[0].id }
        let list = branches.map { "  " + $0.id.text }
        throw LineFailure.usage(([words(.branchNeeded)] + list).joined(separator: "\n"))
    }

    /// A screen may be switched on before its server is.
    private func branches(_ client: QueueClient) async throws -> [BranchView] {
        while true {
            do throws(ClientFailure) {
                return try await client.send(Endpoints.branches).items
            } catch {
                guard case .unreachable = error else { throw error }
                try Output.say(text(error) + " " + words(.retryingIn, ["seconds": "2"]))
            }
            try await Task.sleep(for: .seconds(2))
        }
    }

    private func exit(after error: any Error) throws -> any Error {
        switch error {
        case let failure as TerminalError:
            try Output.say(words.text(of: failure))
            return ExitCode(EX_USAGE)
        case let failure as LineFailure:
            try Output.say(failure.words)
            return failure.code
        case let failure as ClientFailure:
            try Output.say(text(failure))
            return failure.exitCode
        default: return error
        }
    }

    private func text(_ failure: ClientFailure) -> String {
        switch failure {
        case .refused(let problem, _): problem.title
        case .unreachable(let why): words(.serverUnreachable, ["address": server]) + " (\(why))"
        case .unexpected(let why): words(.answerNotUnderstood, ["address": server]) + " (\(why))"
        }
    }
}
