import OfficeFile
import Testing
import Words

/// Supervisors read what is wrong with their office file in their own language.
@Suite struct FindingTests {
    private func finding(_ lines: String, in language: Language) -> String {
        let errors = #expect(throws: OfficeFileErrors.self) {
            try OfficeFile.read(office(with: lines), file: "office.yaml")
        }
        return OfficeFile.report(errors?.findings ?? [], in: Words(language))
    }

    @Test(arguments: [
        (Language.en, "office.yaml:1: overnight: “stay” is not one of close, keep; write one of them"),
        (.sl, "office.yaml:1: overnight: »stay«: sem spada eno od: close, keep; napišite eno od tega"),
        (.nb, "office.yaml:1: overnight: «stay» er ikke en av close, keep; skriv en av dem"),
        (.nl, "office.yaml:1: overnight: “stay” is niet een van close, keep; schrijf er een van"),
        (.hu, "office.yaml:1: overnight: „stay”: ide ez való: ezek egyike: close, keep; írja be az egyiket"),
        (.pl, "office.yaml:1: overnight: „stay”: ma tu być jedno z: close, keep; należy wpisać jedno z nich"),
    ])
    func isToldInTheReadersLanguage(_ language: Language, expected: String) {
        #expect(finding("overnight: stay", in: language) == expected)
    }

    @Test func namesKindsAndLinesInPolish() {
        let told = finding("priorities: [{ id: a }, { id: a }]", in: .pl)
        #expect(told.contains("priorytet „a” występuje już w wierszu 1; każde musi mieć własny"))
    }

    @Test func warningsSayThatTheyAreOnlyThat() throws {
        let file = try OfficeFile.read(office(with: "timeZone: ~"), file: "office.yaml")
        let told = OfficeFile.report(file.warnings, in: Words(.nl))
        #expect(
            told == "office.yaml:1: let op: “timeZone” ontbreekt, dus dagen beginnen om middernacht UTC; "
                + "voeg “timeZone: …” toe")
    }

    /// A wrong YAML text is told in the reader's language too, beside what its library says.
    @Test func brokenYAML() {
        let told = finding("help: [a", in: .sl)
        #expect(told.contains("to ni veljaven YAML") && told.contains("preverite narekovaje"))
    }
}
