import ArgumentParser
import QueueClient
import QueueCore
import QueueWire
import Words

struct LoginCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Sign in, for the commands that follow.",
        discussion: """
            The PIN is asked for without showing it; where standard input is not a terminal, it is its first
            line. The token is kept in a file for you alone, under $XDG_STATE_HOME or ~/.local/state.
            """)

    @OptionGroup var options: LineOptions

    @Argument(help: "The user; without it, asked for.")
    var user: String?

    @Option(help: .init("Open this counter at once.", valueName: "id"))
    var counter: String?

    func act(_ caller: Caller) async throws {
        let words = caller.words
        let user = try user ?? typedUser(words)
        guard let pin = try Typing.secretLine(asking: words(.enterPIN, ["user": user])), !pin.isEmpty else {
            throw LineFailure.usage(words(.pinNeeded))
        }
        var client = caller.client
        // Whoever signs in is not yet anybody, whatever a stale token says.
        client.token = nil
        let counter = counter.map { CounterID($0) }
        let branch = counter == nil ? caller.settings.branch : try await caller.branch()
        let body = SessionBody(user: StaffID(user), pin: pin, branch: branch, counter: counter)
        let answer = try await client.answer(to: Endpoints.signIn, body: body)
        let session = try answer.value()
        guard let token = session.token else { throw ClientFailure.unexpected("a session without a token") }
        try caller.tokenFile.write(token)
        try await caller.show(answer) { session in
            let person = session.staff
            return words(.loggedIn, ["name": person.name.isEmpty ? person.id.text : person.name])
        }
        client.token = token
        try await Self.remind(user, client, words)
    }

    /// Whoever came in by a one-time PIN can do nothing but choose another.
    private static func remind(_ user: String, _ client: QueueClient, _ words: Words) async throws {
        do {
            _ = try await client.send(Endpoints.session)
        } catch ClientFailure.refused(_, .pinChangeRequired) {
            try Output.say(words(.ownPINNeeded, ["command": "loket staff pin \(user)"]))
        }
    }

    private func typedUser(_ words: Words) throws -> String {
        guard Typing.isTerminal, let user = try Typing.line(asking: words(.enterUser)), !user.isEmpty
        else { throw LineFailure.usage(words(.userNeeded)) }
        return user
    }
}
