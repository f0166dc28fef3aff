import Foundation
import QueueCore
import QueueServer

/// One setting: what is in force, and where it was said.
struct Setting {
    var name: String
    var value: String?
    /// "flag", "environment", "file" or "default".
    var source: String
}

/// What is in force for a server: flags, then LOKET_…, then the file, then the defaults.
struct ServeSettings {
    let all: [Setting]

    private static let names = [
        "data", "listen", "tls-cert", "tls-key", "allow-plain-http", "public-url", "idle-minutes",
        "connections", "connections-per-address", "streams-per-caller", "streams-per-address", "crowds",
    ]

    init(
        _ options: ServeOptions, _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        let file = try Self.file(options.config ?? environment["LOKET_CONFIG"])
        func setting(_ name: String, _ flag: String?, default value: String? = nil) -> Setting {
            let variable = "LOKET_" + name.uppercased().replacing("-", with: "_")
            if let flag { return Setting(name: name, value: flag, source: "flag") }
            if let value = environment[variable] {
                return Setting(name: name, value: value, source: variable)
            }
            if let value = file[name] { return Setting(name: name, value: value, source: "file") }
            return Setting(name: name, value: value, source: "default")
        }
        func setting(_ name: String, _ flag: Int?, default value: Int) -> Setting {
            setting(name, flag.map { "\($0)" }, default: "\(value)")
        }
        let usual = Limits()
        all = [
            setting("data", options.data, default: "data"),
            setting("listen", options.listen, default: "127.0.0.1:8080"),
            setting("tls-cert", options.tlsCert), setting("tls-key", options.tlsKey),
            setting("allow-plain-http", options.allowPlainHttp ? "yes" : nil, default: "no"),
            setting("public-url", options.publicUrl),
            setting("idle-minutes", options.idleMinutes, default: 720),
            setting("connections", options.connections, default: usual.connections),
            setting(
                "connections-per-address", options.connectionsPerAddress,
                default: usual.connectionsPerAddress),
            setting("streams-per-caller", options.streamsPerCaller, default: usual.streamsPerCaller),
            setting("streams-per-address", options.streamsPerAddress, default: usual.streamsPerAddress),
            setting("crowds", options.crowds, default: usual.crowds.joined(separator: ", ")),
        ]
    }

    subscript(name: String) -> String? { all.first { $0.name == name }?.value }

    var data: String { self["data"] ?? "data" }

    /// "HOST:PORT", also "[::1]:8080".
    func listen() throws -> (host: String, port: Int) {
        let text = self["listen"] ?? ""
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), colon > text.startIndex
        else { throw Halt.usage(.haltListen, ["text": text]) }
        let host = text[..<colon]
        return (host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : String(host), port)
    }

    /// Milliseconds.
    func sessionIdle() throws -> Int {
        guard let minutes = self["idle-minutes"].flatMap({ Int($0) }), minutes > 0 else {
            throw Halt.usage(.haltIdleMinutes)
        }
        return minutes.minutes
    }

    func tls() throws -> (certificate: String, key: String)? {
        switch (self["tls-cert"], self["tls-key"]) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return (certificate, key)
        default: throw Halt.usage(.haltTLSTogether)
        }
    }

    func allowsPlainHTTP() throws -> Bool {
        switch self["allow-plain-http"] {
        case "yes", "true", "1": return true
        case "no", "false", "0", nil: return false
        default: throw Halt.usage(.haltPlainHTTP)
        }
    }

    private static func file(_ path: String?) throws -> [String: String] {
        guard let path else { return [:] }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Halt.noInput(path, .reasonUnreadable)
        }
        let list = names.joined(separator: ", ")
        var settings: [String: String] = [:]
        for (index, line) in String(decoding: data, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            let text = line.trimmingCharacters(in: .whitespaces)
            if text.isEmpty || text.hasPrefix("#") { continue }
            let parts = text.split(separator: "=", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard parts.count == 2 else {
                throw Halt.data(path, line: index + 1, .reasonNameValue)
            }
            guard names.contains(parts[0]) else {
                throw Halt.data(
                    path, line: index + 1, .reasonNoSetting, ["name": parts[0], "list": list])
            }
            settings[parts[0]] = parts[1]
        }
        return settings
    }
}
