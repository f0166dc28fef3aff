import ArgumentParser
import Foundation

/// `loket fuzz-day`.
struct FuzzDayCommand: HaltingCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz-day",
        abstract: "Let random people loose on an office for days, and look whether it stays in order.",
        discussion: """
            Random acts of many people, clocks that jump, daylight-saving time, failing disks, restarts and \
            new office files, through the real ledger; every rule is checked after each step. A seed is a \
            day: what broke is told with its seed and step, and --seed plays it again. Exit code 70: broken.
            """)

    @Option(help: "The first day; the others follow by one.")
    var seed: UInt64 = 1

    @Option(help: "How many days.")
    var days = 100

    @Option(help: "Of so many days one is played on the real store on disk; 0: none.")
    var disk = 100

    func act() async throws {
        let start = ContinuousClock.now
        var days = FuzzDays(disk: disk)
        do {
            for day in 0..<self.days {
                try await days.play(seed: seed + UInt64(day))
                if days.count.isMultiple(of: 1_000) { try Output.say("\(days.count) days") }
            }
        } catch let broken as FuzzDay.Broken {
            throw Halt.software("\(broken) (loket fuzz-day --seed \(broken.seed) --days 1)")
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        try Output.put(days.summary(seconds: seconds))
    }
}

/// Days one after the other, and what they met.
struct FuzzDays {
    private let disk: Int
    private(set) var count = 0
    private(set) var met: [String: Int] = [:]

    init(disk: Int) { self.disk = disk }

    mutating func play(seed: UInt64) async throws {
        count += 1
        let met = try await isOnDisk(seed) ? playOnDisk(seed) : FuzzDay.play(seed: seed)
        self.met.merge(met, uniquingKeysWith: +)
    }

    private func isOnDisk(_ seed: UInt64) -> Bool { disk > 0 && seed.isMultiple(of: UInt64(disk)) }

    private func playOnDisk(_ seed: UInt64) async throws -> [String: Int] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "loket-fuzz-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let met = try await FuzzDay.play(seed: seed, in: .onDisk(folder.path + "/loket.db"))
        try FileManager.default.removeItem(at: folder)
        return met
    }

    func summary(seconds: Double) -> String {
        let events = met.values.reduce(0, +)
        let speed = String(format: "%.0f s, %.0f days a minute", seconds, Double(count) / seconds * 60)
        return "\(count) days, \(events) events, refusals and faults in \(speed): nothing broken"
    }
}
