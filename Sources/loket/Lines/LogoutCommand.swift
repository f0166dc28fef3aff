import ArgumentParser
import QueueClient
import QueueWire
import Words

struct LogoutCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout", abstract: "Close your counter and sign out.")

    @OptionGroup var options: LineOptions

    func act(_ caller: Caller) async throws {
        guard caller.client.token != nil else { throw LineFailure.refused(caller.words(.notLoggedIn)) }
        do {
            let answer = try await caller.ask(Endpoints.signOut)
            try caller.tokenFile.remove()
            try await caller.show(answer) { _ in caller.words(.loggedOut) }
        } catch ClientFailure.refused(_, .unauthenticated) {
            // The session has ended already, which is what was asked for.
            try caller.tokenFile.remove()
            try Output.say(caller.words(.loggedOut))
        }
    }
}
