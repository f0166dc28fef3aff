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
            """)

    @Argument(help: "The folder of the case.", completion: .directory)
    var `case`: String

    @Option(help: "The file to write the trace to; without it, standard output.", completion: .file())
    var out: String?

    func run() async throws {
        do {
            let scenario = try CaseFolder(path: `case`).scenario()
            let traces = Simulation.run(scenario)
            try write(traces)
            let summary = Summary(scenario, traces).text + "\n"
            try (out == nil ? FileHandle.standardError : .standardOutput).write(
                contentsOf: Data(summary.utf8))
        } catch let fault as CaseFolder.Fault {
            try FileHandle.standardError.write(contentsOf: Data("loket simulate: \(fault)\n".utf8))
            throw ExitCode(fault.code)
        }
    }

    private func write(_ traces: [Trace]) throws {
        let csv = Data(traces.csv.utf8)
        guard let out else { return try FileHandle.standardOutput.write(contentsOf: csv) }
        do {
            try csv.write(to: URL(fileURLWithPath: out))
        } catch {
            throw CaseFolder.Fault(out, "cannot be written: \(error.localizedDescription)", code: 73)
        }
    }
}
