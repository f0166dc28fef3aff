// swift-tools-version: 6.2
import PackageDescription

// Own code is compiled with warnings as errors where LOKET_STRICT is set (.ci/run sets it).
let strict: [SwiftSetting] =
    Context.environment["LOKET_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

// The rules are compiled with optimisation in debug builds too: simulations of whole days
// run on them in the tests.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "loket",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "loket", targets: ["loket"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The rules: values and functions, no imports.
        .target(name: "QueueCore", swiftSettings: optimised),
        .target(name: "QueueForecast", dependencies: ["QueueCore"], swiftSettings: optimised),

        // The contract and the words.
        .target(name: "LocalTime", dependencies: ["QueueCore"], swiftSettings: strict),
        .target(name: "JSON", swiftSettings: optimised),
        .target(name: "QueueWire", dependencies: ["QueueCore", "JSON"], swiftSettings: strict),
        .target(name: "Words", swiftSettings: strict),
        .target(name: "Interchange", swiftSettings: strict),
        .target(
            name: "OfficeFile",
            dependencies: ["QueueCore", "LocalTime", "Words", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),

        // The server.
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "Secrets", dependencies: ["CSodium"], swiftSettings: strict),
        .target(
            name: "QueueStore",
            dependencies: [
                "JSON", "QueueCore", "LocalTime", "Secrets", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .target(
            name: "QueueServer",
            dependencies: [
                "JSON", "QueueCore", "QueueForecast", "QueueWire", "QueueStore", "LocalTime", "Words",
                "OfficeFile",
                "Interchange",
                "Secrets",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),

        // The terminal programs.
        .target(
            name: "QueueClient",
            dependencies: [
                "QueueCore", "QueueWire",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Terminal", dependencies: ["CNcurses"], swiftSettings: strict),
        .target(name: "Console", dependencies: screen, swiftSettings: strict),
        .target(
            name: "KioskTerminal", dependencies: screen + ["Printing"], path: "kiosk/Terminal",
            swiftSettings: strict),
        .target(
            name: "Printing", dependencies: ["QueueCore", "QueueWire", "Words", "LocalTime", "OfficeFile"],
            path: "kiosk/Printing", swiftSettings: strict),
        .target(
            name: "DisplayTerminal", dependencies: screen + ["OfficeFile"], path: "display/Terminal",
            swiftSettings: strict),
        .target(
            name: "Voice", dependencies: ["QueueCore", "Words"], path: "display/Voice", swiftSettings: strict),

        // The program.
        .executableTarget(
            name: "loket",
            dependencies: [
                "QueueForecast", "QueueServer", "QueueStore", "OfficeFile", "Interchange", "Secrets", "JSON",
                "Console",
                "KioskTerminal", "DisplayTerminal", "Printing", "Voice",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ] + screen,
            swiftSettings: strict),
        .executableTarget(
            name: "bench", dependencies: ["QueueCore", "QueueForecast", "QueueStore", "QueueWire"],
            path: "Sources/Bench",
            swiftSettings: strict),
    ] + tests
)

/// What every terminal program is made of.
var screen: [Target.Dependency] {
    ["QueueCore", "QueueWire", "QueueClient", "Terminal", "Words", "LocalTime"]
}

/// One folder a module in Tests/, those that look at the whole, and the dice that several throw.
var tests: [Target] {
    let modules: [(String, [Target.Dependency])] = [
        ("QueueCore", ["QueueCore"]),
        ("QueueForecast", ["QueueForecast", "QueueCore"]),
        ("QueueStore", ["TestDice", "QueueStore", "QueueCore", "LocalTime", "Secrets", "JSON"]),
        ("JSON", ["TestDice", "JSON"]),
        ("QueueWire", ["QueueWire", "QueueCore", "JSON"]),
        (
            "QueueServer",
            [
                "QueueServer", "QueueStore", "QueueWire", "QueueCore", "QueueClient", "OfficeFile", "Secrets",
                "Words", "JSON", "LocalTime", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ]
        ),
        ("Secrets", ["Secrets"]),
        ("LocalTime", ["LocalTime", "QueueCore"]),
        ("Interchange", ["Interchange"]),
        ("Simulation", ["TestDice", "Interchange", "QueueCore", "QueueForecast", "QueueStore", "loket"]),
        ("Terminal", ["Terminal"]),
        ("Words", ["Words"]),
        ("OfficeFile", ["TestDice", "OfficeFile", "QueueCore", "Words"]),
        ("QueueClient", ["TestDice", "QueueClient", "QueueWire", "QueueCore"]),
        ("KioskTerminal", ["KioskTerminal", "Printing"] + screen),
        ("Printing", ["Printing", "QueueCore", "QueueWire", "Words", "LocalTime", "OfficeFile"]),
        ("DisplayTerminal", ["DisplayTerminal", "OfficeFile"] + screen),
        ("Voice", ["Voice", "QueueCore", "Words"]),
        ("Console", ["TestDice", "Console"] + screen),
        ("Replay", ["loket"]),
        (
            "EndToEnd",
            [
                "TestDice", "loket", "QueueClient", "QueueWire", "QueueCore", "QueueStore", "OfficeFile",
                "JSON",
            ]
        ),
        (
            "Fuzz",
            [
                "TestDice", "JSON", "QueueCore", "QueueWire", "OfficeFile", "Interchange", "Words",
                "QueueClient",
                "Printing", "Terminal",
            ]
        ),
        ("Tidy", []),
    ]
    return [.target(name: "TestDice", path: "Tests/TestDice", swiftSettings: strict)]
        + modules.map { name, uses in
            .testTarget(name: name + "Tests", dependencies: uses, swiftSettings: optimised)
        }
}
