import Foundation
import Testing
import Words

@testable import Voice

/// The real speech synthesiser, where there is one, and how it speaks each language, in phonetic writing.
enum Espeak {
    struct Spoken: Sendable, CustomTestStringConvertible {
        let language: Language
        let phonemes: String
        var testDescription: String { language.rawValue }
    }

    /// "1.51"; nil where it is not installed.
    static let version: String? =
        output(["--version"]).flatMap { $0.firstMatch(of: /text-to-speech: ([0-9.]+)/) }.map { String($0.1) }

    /// "A147 to counter 3".
    static let languages = [
        Spoken(language: .en, phonemes: "nˈʌmbə ˈeɪ wˈɒnhˈʌndɹɪdən fˈɔːti sˈɛvən kˈaʊntə θɹˈiː"),
        Spoken(language: .sl, phonemes: "ʃtɛʋˈiːwka ˈaː stˈoː sˈeːdəminʃtˈiːridɛsɛt ɔkˈeːntsɛ trˈiː"),
        Spoken(language: .nb, phonemes: "nˈʉmmər ˈɑː ˈɛt hˈʉndrauːɡ fˈøːrtiːʃˈʉː skrˈɑŋka trˈeː"),
        Spoken(language: .nl, phonemes: "nˈɵmər ˈaː hˈɔndərt zˌeːvənɛnfˌɪːrtəx loːkˈɛ trˈi"),
        Spoken(language: .hu, phonemes: "ʃˈorsaːm ˈɑː sˈaːz nɛɟvɛnheːt ˈɑblɑk hˈaːrom"),
        Spoken(language: .pl, phonemes: "nˈumɛr ˈa stˈɔ tʃtɛrdʑˈɛɕcʲiɕˈɛdɛm stˌanɔvˈiskɔ tʃˈɨ"),
    ]

    static func phonemes(_ utterance: Utterance) throws -> String {
        let said = try #require(
            output(["-q", "--ipa", "-m", "-v", utterance.language.espeakVoice, utterance.ssml]))
        return said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func output(_ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["espeak-ng"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
        } catch {
            return nil
        }
    }
}
