import Foundation
import QueueStore
import QueueWire

/// Each sub-command of the program, by what it may change. `CommandTableTests` holds these lists against
/// what the program itself says it has.
enum CommandTable {
    /// Changes something through a server.
    struct Act: Sendable {
        let line: [String]
        let endpoint: EndpointDescription
        /// A slip that the server or the command refuses.
        let slip: [String]
        let audits: AuditEntry.Deed?

        init(
            _ line: String, _ endpoint: EndpointDescription, slip: String,
            audits: AuditEntry.Deed? = nil
        ) {
            self.line = line.split(separator: " ").map(String.init)
            self.endpoint = endpoint
            self.slip = slip.split(separator: " ").map(String.init)
            self.audits = audits
        }
    }

    /// Changes something on a folder on which no server runs.
    struct Deed: Sendable {
        let line: [String]
        /// A slip, and the code that it ends with.
        let slip: [String]
        let slipCode: Int32
        /// nil: here nothing is done that is worth a line.
        let audits: AuditEntry.Deed?

        init(_ line: String, slip: String, _ slipCode: Int32, audits: AuditEntry.Deed? = nil) {
            self.line = line.split(separator: " ").map(String.init)
            self.slip = slip.split(separator: " ").map(String.init)
            self.slipCode = slipCode
            self.audits = audits
        }
    }

    /// They look, and change nothing.
    static let reading = [
        "visits", "services", "board", "queue", "waits", "ticket", "counters", "cases", "case show",
        "compliments",
        "survey results", "mystery visits", "followups list", "callbacks list", "appointments",
        "appointment slots", "plans", "report", "device list", "verify", "backtest", "staffing", "what-if",
        "simulate", "forecast", "config",
    ]

    /// They run until somebody ends them, or are a play of their own; signing in and out and copying have
    /// tests of their own.
    static let others = [
        "serve", "example", "demo", "kiosk", "display", "console", "replay", "fuzz-day", "login", "logout",
        "backup",
    ]

    static let acts = visits + cases + promises + administration

    private static let visits = [
        Act("issue passports", Endpoints.issue.description, slip: "issue nothing"),
        Act("leave A001", Endpoints.close.description, slip: "leave Z999"),
        Act("call --counter 1", Endpoints.call.description, slip: "call --counter 99"),
        Act("recall A001", Endpoints.recall.description, slip: "recall Z999"),
        Act("start A001", Endpoints.start.description, slip: "start Z999"),
        Act("absent A001", Endpoints.absent.description, slip: "absent Z999"),
        Act("hold A001", Endpoints.hold.description, slip: "hold A001 --minutes soon"),
        Act("resume A001", Endpoints.resume.description, slip: "resume Z999"),
        Act("transfer A001 --service permits", Endpoints.transfer.description, slip: "transfer A001"),
        Act("close A001", Endpoints.close.description, slip: "close A001 --outcome fine"),
        Act("reinstate A001", Endpoints.reinstate.description, slip: "reinstate Z999"),
        Act("undo", Endpoints.undo.description, slip: "undo twice"),
        Act("log B001 --note words", Endpoints.log.description, slip: "log B001 --cause moon"),
        Act(
            "contact telephone passports", Endpoints.contact.description, slip: "contact pigeon passports"),
        Act("counter open 1", Endpoints.counter.description, slip: "counter open 99"),
        Act("counter pause 1", Endpoints.counter.description, slip: "counter pause 99"),
        Act("counter close 1", Endpoints.counter.description, slip: "counter close 99"),
        Act(
            "appointment add passports 2030-01-15T10:00:00Z --name Nora --phone 1",
            Endpoints.book.description, slip: "appointment add passports soon --name Nora"),
        Act(
            "appointment move NOBODY 2030-01-15T10:00:00Z", Endpoints.moveAppointment.description,
            slip: "appointment move NOBODY soon"),
        Act(
            "appointment cancel NOBODY", Endpoints.cancelAppointment.description,
            slip: "appointment cancel"),
        Act("appointment arrive NOBODY", Endpoints.arrive.description, slip: "appointment arrive"),
        Act(
            "appointment import FILE", Endpoints.importAppointments.description,
            slip: "appointment import nowhere.csv"),
    ]

    private static let cases = [
        Act(
            "case open complaint --text slow", Endpoints.openCase.description, slip: "case open wish"),
        Act(
            "case change C-1 --name Nora", Endpoints.changeCase.description,
            slip: "case change C-1 --severity 9"),
        Act("case acknowledge C-1", Endpoints.acknowledgeCase.description, slip: "case acknowledge"),
        Act("case own C-1 --staff ana", Endpoints.ownCase.description, slip: "case own"),
        Act("case begin C-1", Endpoints.beginCase.description, slip: "case begin"),
        Act("case decide C-1 words", Endpoints.decideCase.description, slip: "case decide C-1"),
        Act(
            "case close C-1 --as accepted", Endpoints.closeCase.description, slip: "case close C-1 --as well"),
        Act("case reopen C-1", Endpoints.reopenCase.description, slip: "case reopen"),
        Act(
            "case letter C-1 in email words", Endpoints.writeLetter.description,
            slip: "case letter C-1 up email words"),
        Act(
            "survey answer yes 5 --code ABCDEF", Endpoints.answerByCode.description,
            slip: "survey answer maybe 5 --code ABCDEF"),
        Act("mystery code", Endpoints.addMysteryCode.description, slip: "mystery code --until soon"),
        Act(
            "mystery score ABCDEF --secret SECRET --nothing-done --attention 3",
            Endpoints.scoreVisit.description,
            slip: "mystery score ABCDEF"),
    ]

    private static let promises = [
        Act(
            "followups add 2030-01-15 --reason form", Endpoints.addFollowUp.description,
            slip: "followups add soon"),
        Act(
            "followups change none --day 2030-01-16", Endpoints.changeFollowUp.description,
            slip: "followups change none --day soon"),
        Act("followups cancel none", Endpoints.cancelFollowUp.description, slip: "followups cancel"),
        Act(
            "followups take none --counter 1", Endpoints.takeFollowUp.description,
            slip: "followups take none --channel pigeon"),
        Act(
            "followups appointment none 2030-01-15T10:00:00Z", Endpoints.agreeFollowUp.description,
            slip: "followups appointment none soon"),
        Act("callbacks add 555", Endpoints.addCallback.description, slip: "callbacks add 555 --from soon"),
        Act(
            "callbacks change none --name Nora", Endpoints.changeCallback.description,
            slip: "callbacks change none --to soon"),
        Act("callbacks cancel none", Endpoints.cancelCallback.description, slip: "callbacks cancel"),
        Act(
            "callbacks take none --counter 1", Endpoints.takeCallback.description,
            slip: "callbacks take none --channel pigeon"),
    ]

    private static let administration = [
        Act(
            "service close permits", Endpoints.service.description, slip: "service close nothing",
            audits: .serviceSet),
        Act(
            "service open permits", Endpoints.service.description, slip: "service open nothing",
            audits: .serviceSet),
        Act(
            "device add display", Endpoints.addDevice.description, slip: "device add lamp",
            audits: .devicePaired),
        Act(
            "device pair CODE", Endpoints.confirmPairing.description, slip: "device pair ZZZZZZ",
            audits: .devicePaired),
        Act(
            "device remove DEVICE", Endpoints.removeDevice.description, slip: "device remove",
            audits: .deviceUnpaired),
        Act("apply OFFICE", Endpoints.publish.description, slip: "apply FILE", audits: .officePublished),
        // Whoever looks at all that is held about a person leaves a line.
        Act("visitor export N-1", Endpoints.held.description, slip: "visitor export", audits: .exported),
        Act("visitor erase N-1", Endpoints.erase.description, slip: "visitor erase", audits: .erased),
    ]

    /// With `--data`. `staff pin` reads the PIN from its input, here and through a server.
    static let deeds = [
        Deed("apply OFFICE", slip: "apply FILE", 65, audits: .officePublished),
        Deed("staff pin ana", slip: "staff pin nobody", 65, audits: .pinChanged),
        Deed("device add kiosk", slip: "device add kiosk --branch nowhere", 1, audits: .devicePaired),
        Deed("device remove DEVICE", slip: "device remove nothing", 65, audits: .deviceUnpaired),
        // Where nothing is old enough; `ByHandTests` has the other case.
        Deed("purge", slip: "purge --branch nowhere", 65),
        Deed("restore BACKUP", slip: "restore FILE", 65, audits: .restored),
    ]

    /// The sub-commands that are in the table, as they are typed.
    static var names: [String] {
        reading + others + (acts.map(\.line) + deeds.map(\.line)).map(name)
    }

    /// "counter open" of "counter open 1".
    static func name(_ line: [String]) -> String {
        let groups = [
            "counter", "service", "case", "survey", "mystery", "followups", "callbacks", "appointment",
            "device", "staff", "visitor",
        ]
        return line.prefix(groups.contains(line[0]) ? 2 : 1).joined(separator: " ")
    }
}

/// What the program says of itself, for completion scripts and the like.
struct ProgramHelp: Decodable {
    struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?

        var leaves: [String] {
            let below = (subcommands ?? []).filter { $0.commandName != "help" }
            return below.isEmpty
                ? [commandName] : below.flatMap { $0.leaves.map { "\(commandName) \($0)" } }
        }
    }

    let command: Command

    /// "counter open" and so on, without the program's name.
    var leaves: [String] { command.leaves.map { String($0.drop { $0 != " " }.dropFirst()) } }
}
