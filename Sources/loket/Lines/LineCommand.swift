import ArgumentParser

/// A command that asks a server for one thing and says what came of it.
protocol LineCommand: AsyncParsableCommand {
    var options: LineOptions { get }
    func act(_ caller: Caller) async throws
}

extension LineCommand {
    func run() async throws { try await options.withCaller(act) }
}

extension ArgumentHelp {
    /// Of a ticket that may be left out.
    static let numberInHand = ArgumentHelp("The ticket's number; without it, the one in hand.")
    static let number = ArgumentHelp("The ticket's number, such as A017.")
}
