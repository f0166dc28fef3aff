import OfficeFile
import Testing
import Words

@testable import Printing

@Suite("A printer's profile") struct ProfileTests {
    @Test(arguments: PrinterProfile.ready.keys) func isWhatItsFileSays(_ name: String) throws {
        let profile = try #require(PrinterProfile.ready[name])
        #expect(try PrinterProfile(yaml: profile.yaml.utf8, file: "printer.yaml") == profile)
    }

    @Test func needsFourLines() throws {
        let file = "name: Small\ncolumns: 32\ndots: 384\ncodePages: {}\n"
        let profile = try PrinterProfile(yaml: file.utf8, file: "printer.yaml")
        #expect(profile == PrinterProfile(name: "Small", columns: 32, dots: 384, codePages: [:]))
        #expect(try profile.paper(slip(.pl)).words.contains("Biuro Obslugi Bielany"))
    }

    @Test(arguments: [
        ("", "printer.yaml:1: the file is empty; begin with “name: …”"),
        ("name: [", "printer.yaml:1: "),
        (
            "name: A\ncolumns: 8\ndots: 384\ncodePages: {}",
            "printer.yaml:2: columns: “8” is not a whole number from 16 to 128; write it in digits alone"
        ),
        (
            "name: A\ncolumns: 32\ndots: 384\ncodePages: { cp852: 18, cp1251: 73 }",
            "printer.yaml:4: codePages.cp1251: no such key here; did you mean “cp1250”?"
        ),
        (
            "name: A\ncolumns: 32\ndots: 384\ncodePages: { cp852: 256 }\ncut: half",
            """
            printer.yaml:4: codePages.cp852: “256” is not a whole number from 0 to 255; write it in digits alone
            printer.yaml:5: cut: “half” is not one of none, partial, full; write one of them
            """
        ),
        ("columns: 32\ndots: 384\ncodePages: {}", "printer.yaml:1: “name” is missing; add “name: …”"),
    ])
    func tellsWhatIsWrongAndWhere(file: String, expected: String) {
        let errors = #expect(throws: OfficeFileErrors.self) {
            try PrinterProfile(yaml: file.utf8, file: "printer.yaml")
        }
        let told = OfficeFile.report(errors?.findings ?? [], in: Words(.en))
        #expect(told.hasPrefix(expected), "\(told)")
    }
}
