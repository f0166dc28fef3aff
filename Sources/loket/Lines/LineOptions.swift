import ArgumentParser

/// What every line command can be told.
struct LineOptions: ParsableArguments {
    @Option(
        help: .init(
            "The server's address. (LOKET_SERVER; default: \(Caller.defaultServer))", valueName: "url"))
    var server: String?

    @Option(help: .init("The branch. (LOKET_BRANCH; default: the server's only one)", valueName: "id"))
    var branch: String?

    @Option(help: .init("Who acts. (LOKET_TOKEN; default: who signed in by “loket login”)"))
    var token: String?

    @Option(
        help: .init("The language of the words: en, sl, nb, nl, hu or pl. (LOKET_LANGUAGE, LC_ALL, LANG)"))
    var language: String?

    @Option(
        help: .init("Trust the certificates in this PEM file. (LOKET_TRUST)", valueName: "file"),
        completion: .file())
    var trust: String?

    @Flag(help: "Write the server's reply as it came.")
    var json = false
}
