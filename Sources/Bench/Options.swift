import Foundation

/// What a run is told: `bench [--quick] [--only NAME,…] [--markdown PAGE] [--folder DIR] [--day DIR]`.
struct Options {
    var isQuick = false
    /// The page whose marked section becomes this run's output.
    var markdown: String?
    /// Where the databases lie: the disk under it is what is measured.
    var folder = NSTemporaryDirectory()
    /// A real day for the soak.
    var day: String?
    private var only: Set<String> = []

    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let argument = rest.popFirst() {
            switch (argument, rest.first) {
            case ("--quick", _): isQuick = true
            case ("--markdown", let page?): markdown = page
            case ("--folder", let folder?): self.folder = folder
            case ("--day", let day?): self.day = day
            case ("--only", let names?): only = Set(names.split(separator: ",").map { String($0) })
            default: throw Failure("unknown or incomplete: \(argument)")
            }
            if argument != "--quick" { rest.removeFirst() }
        }
    }

    func does(_ section: String) -> Bool { only.isEmpty || only.contains(section) }

    /// Only where it was asked for by name.
    func named(_ section: String) -> Bool { only.contains(section) }

    var rounds: Int { isQuick ? 1 : 3 }
    /// Of one load.
    var seconds: Int { isQuick ? 1 : 2 }
    /// Of one load on the bare disk.
    var probeSeconds: Double { isQuick ? 0.3 : 0.5 }
    var callsARound: Int { isQuick ? 25 : 70 }
    var turns: Int { isQuick ? 60 : 400 }
    var pastVisits: Int { isQuick ? 50_000 : 1_000_000 }
}
