import ArgumentParser
import Foundation
import OfficeFile
import Printing

/// The printer of a kiosk.
struct PaperOptions: ParsableArguments {
    @Option(
        help: .init(
            "The ticket printer: HOST[:9100], tcp:HOST[:9100] or a device file such as /dev/usb/lp0.",
            valueName: "address"))
    var printer: String?

    @Option(
        help: .init(
            """
            Its make: \(PrinterProfile.ready.keys.sorted().joined(separator: ", ")), or a profile's file. \
            (default: generic-80)
            """, valueName: "name|file"))
    var printerProfile: String?

    func validate() throws {
        guard printer != nil || printerProfile == nil else {
            throw ValidationError(.optionNeeds, ["option": "--printer-profile", "other": "--printer"])
        }
        guard printer == nil || address != nil else {
            throw ValidationError(.optionPrinter)
        }
    }

    private var address: PrinterAddress? {
        printer.flatMap { PrinterAddress($0.hasPrefix("tcp:") ? String($0.dropFirst(4)) : $0) }
    }

    /// nil: the kiosk has none.
    func device() throws -> Printer? {
        guard let address else { return nil }
        return Printer(at: address, try profile())
    }

    /// A name that is ready, else a file.
    private func profile() throws -> PrinterProfile {
        let name = printerProfile ?? "generic-80"
        if let ready = PrinterProfile.ready[name] { return ready }
        guard let bytes = FileManager.default.contents(atPath: name) else {
            throw ValidationError(.optionProfile, ["text": name])
        }
        do throws(OfficeFileErrors) {
            return try PrinterProfile(yaml: Array(bytes), file: name)
        } catch {
            throw ValidationError(OfficeFile.report(error.findings, in: .ofProcess))
        }
    }
}
