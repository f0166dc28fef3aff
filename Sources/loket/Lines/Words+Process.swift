import ArgumentParser
import Foundation
import Words

extension Words {
    /// In the language of whoever runs this program, where no option says another.
    static let ofProcess = Words.inForce(nil, ProcessInfo.processInfo.environment)

    /// What was asked for, then LOKET_LANGUAGE, then what the system is set to.
    static func inForce(_ option: String?, _ environment: [String: String]) -> Words {
        func given(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let tag = option ?? given("LOKET_LANGUAGE") ?? given("LC_ALL") ?? given("LC_MESSAGES")
        return Words((tag ?? given("LANG")).flatMap { Language(tag: $0) } ?? .en)
    }
}

extension ValidationError {
    /// What is wrong with the options, in the language of whoever gave them.
    init(_ phrase: OptionPhrase, _ values: [String: String] = [:]) {
        self.init(Words.ofProcess(phrase, values))
    }
}

extension Language {
    /// All of them, as an option names them.
    static let tags = allCases.map(\.rawValue).joined(separator: ", ")
}
