import Testing

/// Who may import whom. A new target gets a row here, with thought: this is the shape of the program.
private let modules: [Module] = [
    Module("Sources/QueueCore", may: [], system: false),
    Module("Sources/QueueForecast", may: ["QueueCore"], system: false),
    Module("Sources/JSON", may: [], system: false),
    Module("Sources/LocalTime", may: ["QueueCore"]),
    Module("Sources/QueueWire", may: ["QueueCore", "JSON"]),
    Module("Sources/Words", may: []),
    Module("Sources/OfficeFile", may: ["QueueCore", "LocalTime", "Words", "CYaml"]),
    Module("Sources/Interchange", may: []),
    Module("Sources/CSodium", may: []),
    Module("Sources/Secrets", may: ["CSodium"]),
    Module("Sources/QueueStore", may: ["JSON", "QueueCore", "LocalTime", "Secrets", "GRDB"]),
    Module(
        "Sources/QueueServer",
        may: [
            "JSON", "QueueCore", "QueueForecast", "QueueWire", "QueueStore", "LocalTime", "Words",
            "OfficeFile", "Interchange", "Secrets",
            "Hummingbird*", "HTTPTypes", "NIO*", "Logging", "ServiceLifecycle",
        ]),
    Module("Sources/QueueClient", may: ["JSON", "QueueCore", "QueueWire", "AsyncHTTPClient", "NIO*"]),
    Module("Sources/CNcurses", may: []),
    Module("Sources/Terminal", may: ["CNcurses"]),
    Module("Sources/Console", may: screen),
    Module("kiosk/Terminal", may: screen + ["Printing"]),
    Module("kiosk/Printing", may: ["QueueCore", "QueueWire", "Words", "LocalTime", "OfficeFile"]),
    Module("display/Terminal", may: screen + ["OfficeFile"]),
    Module("display/Voice", may: ["QueueCore", "Words"]),
    Module("Sources/loket", may: programs + ["ArgumentParser"]),
    Module("Sources/Bench", may: programs),
]

/// What a program in a terminal is made of: never the store or the server.
private let screen = ["QueueCore", "QueueWire", "QueueClient", "Terminal", "Words", "LocalTime"]

/// What a composition root puts together.
private let programs =
    screen + [
        "JSON", "Interchange", "QueueForecast", "QueueServer", "QueueStore", "OfficeFile", "Secrets",
        "Console",
        "KioskTerminal",
        "DisplayTerminal", "Printing", "Voice", "NIO*", "Logging", "ServiceLifecycle",
    ]

private struct Module {
    let folder: String
    let allowed: [String]

    init(_ folder: String, may allowed: [String], system: Bool = true) {
        self.folder = folder
        self.allowed = system ? allowed + systemModules : allowed
    }

    func mayImport(_ name: String) -> Bool {
        allowed.contains { $0.hasSuffix("*") ? name.hasPrefix($0.dropLast()) : name == $0 }
    }
}

/// What comes with the toolchain and brings no clock, disk or network into a pure module by itself.
private let systemModules = [
    "Foundation", "FoundationEssentials", "FoundationInternationalization", "Dispatch", "Synchronization",
    "RegexBuilder", "Glibc", "Musl", "Darwin",
]

private func brokenImports(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file -> [Finding] in
        guard let module = modules.first(where: { file.isUnder([$0.folder]) }) else {
            return [file.finding(line: 1, "no row for its folder: add it to the table in ImportTests.swift")]
        }
        return file.imports.filter { !module.mayImport($0.name) }.map { imported in
            file.finding(
                at: imported.place,
                "\(module.folder) may not import \(imported.name): pass in what it needs as a value or a closure"
            )
        }
    }
}

extension SourceFile {
    fileprivate var imports: [(name: String, place: Int)] {
        code.places(of: "import").compactMap { place in
            var words: [String] = []
            var next = code.nextInk(from: place + "import".utf8.count)
            while let start = next, words.count < 2, line(of: start) == line(of: place) {
                words.append(code.word(at: start))
                next = code.nextInk(from: start + max(1, words.last?.utf8.count ?? 1))
            }
            let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
            guard let name = words.first(where: { !kinds.contains($0) }), !name.isEmpty else { return nil }
            return (name, place)
        }
    }
}

@Suite("Imports keep to the table")
struct ImportTests {
    @Test func sourcesKeepToIt() { expectNone(brokenImports(Repository.sources)) }

    @Test(arguments: [
        ("Sources/QueueCore/A.swift", "import Foundation"),
        ("Sources/QueueForecast/A.swift", "import QueueStore"),
        ("Sources/QueueServer/A.swift", "public import GRDB"),
        ("Sources/Console/A.swift", "@preconcurrency import QueueServer"),
        ("kiosk/Terminal/A.swift", "import struct QueueStore.Ledger"),
        ("Sources/Novelty/A.swift", ""),
    ])
    func findsABreach(path: String, text: String) {
        #expect(brokenImports([sample(text, at: path)]).count == 1)
    }

    @Test(arguments: [
        ("Sources/QueueServer/A.swift", "import HummingbirdTLS\nimport struct NIOCore.ByteBuffer"),
        ("Sources/QueueCore/A.swift", "// import Foundation\nlet text = \"import Foundation\""),
    ])
    func allowsWhatTheTableAllows(path: String, text: String) {
        #expect(brokenImports([sample(text, at: path)]).isEmpty)
    }
}
