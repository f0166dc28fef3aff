import ArgumentParser
import Foundation
import QueueCore

/// What a server can be told; what is not told comes from the environment, then from the file.
struct ServeOptions: ParsableArguments {
    @Option(help: "The folder of the server's data (LOKET_DATA).", completion: .directory)
    var data: String?

    @Option(help: "Where to listen, as HOST:PORT; port 0 takes a free one (LOKET_LISTEN).")
    var listen: String?

    @Option(help: "An office file; applied only where its branch does not exist yet.", completion: .file())
    var office: [String] = []

    @Option(help: "The certificate chain, PEM (LOKET_TLS_CERT).", completion: .file())
    var tlsCert: String?

    @Option(help: "The certificate's private key, PEM (LOKET_TLS_KEY).", completion: .file())
    var tlsKey: String?

    @Option(help: "The address under which visitors reach this server (LOKET_PUBLIC_URL).")
    var publicUrl: String?

    @Option(help: "Minutes after which an unused sign-in ends (LOKET_IDLE_MINUTES).")
    var idleMinutes: Int?

    @Option(help: "Connections that may be open at once (LOKET_CONNECTIONS).")
    var connections: Int?

    @Option(help: "Of these, from one address (LOKET_CONNECTIONS_PER_ADDRESS).")
    var connectionsPerAddress: Int?

    @Option(help: "Live streams of one device or person (LOKET_STREAMS_PER_CALLER).")
    var streamsPerCaller: Int?

    @Option(help: "Live streams from one address (LOKET_STREAMS_PER_ADDRESS).")
    var streamsPerAddress: Int?

    @Option(help: "Ranges in which an address stands for many, such as a proxy's (LOKET_CROWDS).")
    var crowds: String?

    @Flag(help: "Allow plain HTTP on other addresses than loopback (LOKET_ALLOW_PLAIN_HTTP=yes).")
    var allowPlainHttp = false

    @Option(help: "A file with these settings, one “name = value” a line (LOKET_CONFIG).")
    var config: String?

    @Option(help: "For demonstrations: the clock begins here, RFC 3339 in UTC.")
    var clock: String?

    @Option(help: "For demonstrations: the clock runs so many times as fast.")
    var speed: Int?

    func validate() throws {
        if let clock, Instant(clock) == nil {
            throw ValidationError(.optionClock)
        }
        if speed != nil, clock == nil {
            throw ValidationError(.optionNeeds, ["option": "--speed", "other": "--clock"])
        }
        guard speed ?? 1 > 0 else { throw ValidationError(.optionPositive, ["option": "--speed"]) }
    }
}
