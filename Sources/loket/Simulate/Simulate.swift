import ArgumentParser
import Foundation
import QueueForecast

/// Plays a case through the office's own rules on a virtual clock.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Play a case through the rules of the queue, and write what became of each ticket.",
        discussion: """
            CASE is a folder with office.json (services, counters, classes, discipline) and tickets.csv \
            (ticket, arrival_ms, service, class, service_ms, patience_ms, appointment_ms). The trace has \
            ticket, counter, call_ms, end_ms, wait_ms and outcome. Times are milliseconds from opening.

            With --forecast each visitor is told a wait when the ticket is issued, as the office would: \
            ticket, p05_s, p25_s, p50_s, p75_s and p95_s, in seconds; empty where no counter is open for \
            it. The office learns from what it has seen until then and from nothing else.
            """)

    @Argument(help: "The folder of the case.", completion: .directory)
    var `case`: String

    @Option(help: "The file to write the trace to; without it, standard output.", completion: .file())
    var out: String?

    @Option(help: "The file to write to what each visitor was told.", completion: .file())
    var forecast: String?

    @Option(help: "The seed of what the forecast draws; the same seed tells the same.")
    var seed: UInt64 = 1

    func run() async throws {
        do {
            let scenario = try CaseFolder(path: `case`).scenario()
            let traces = try play(scenario)
            let summary = Summary(scenario, traces).text + "\n"
            try (out == nil ? FileHandle.standardError : .standardOutput).write(
                contentsOf: Data(summary.utf8))
        } catch let fault as CaseFolder.Fault {
            try FileHandle.standardError.write(contentsOf: Data("loket simulate: \(fault)\n".utf8))
            throw ExitCode(fault.code)
        }
    }

    private func play(_ scenario: Scenario) throws -> [Trace] {
        guard let forecast else {
            let traces = Simulation.run(scenario)
            try write(traces.csv, to: out)
            return traces
        }
        let told = Simulation.tell(scenario, seed: seed)
        try write(told.traces.csv, to: out)
        try write(told.windows.csv(of: scenario), to: forecast)
        return told.traces
    }

    private func write(_ text: String, to out: String?) throws {
        let csv = Data(text.utf8)
        guard let out else { return try FileHandle.standardOutput.write(contentsOf: csv) }
        do {
            try csv.write(to: URL(fileURLWithPath: out))
        } catch {
            throw CaseFolder.Fault(
                out, code: 73, .reasonUnwritable, ["why": error.localizedDescription])
        }
    }
}
