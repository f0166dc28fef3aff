import OfficeFile
import Terminal
import Testing
import Words

@testable import DisplayTerminal

@Suite struct ThemeTests {
    @Test func titleAndColours() throws {
        let theme = try Theme(
            yaml: """
                title: City Hall
                colours:
                  text: { letters: white, ground: blue }
                  call: { letters: yellow }
                """.utf8, file: "theme.yaml")
        #expect(theme.title == "City Hall")
        #expect(
            theme.colours == [
                .normal: Colours(letters: .white, ground: .blue), .strong: Colours(letters: .yellow),
            ])
    }

    @Test(arguments: [
        ("", "theme.yaml:1: the file is empty"),
        ("colour: {}", "theme.yaml:1: colour: no such key here"),
        ("title: A\ncolours:\n  bar: { letters: red }", "theme.yaml:3: colours.bar: no such key here"),
        (
            "colours:\n  call: { letters: pink }",
            "theme.yaml:2: colours.call.letters: “pink” is not one of black"
        ),
        (
            "colours:\n  call: { letters: red, ground: red }",
            "theme.yaml:2: colours.call: letters and ground are both red"
        ),
        (
            "colours:\n  call: { letters: blue }\n  text: { ground: blue }",
            "theme.yaml:2: colours.call: letters and ground are both blue"
        ),
        ("colours: red", "theme.yaml:1: colours: “red” stands where a map of keys and values belongs"),
        ("title: [a]", "theme.yaml:1: title: a list stands where a text belongs"),
    ])
    func errorsAreToldAtTheirPlace(_ yaml: String, _ finding: String) throws {
        let errors = try #require(throws: OfficeFileErrors.self) {
            try Theme(yaml: yaml.utf8, file: "theme.yaml")
        }
        #expect(OfficeFile.report(errors.findings, in: Words(.en)).hasPrefix(finding))
    }

    @Test func theTitleStandsInPlaceOfTheOffice() {
        var display = Display(DisplayOptions(title: "City Hall"), at: start)
        display.learn(Hall().branch)
        let bar = displayScreen(display, Size(columns: 80, rows: 24)).text.split(separator: "\n")[0]
        #expect(bar.contains("City Hall") && !bar.contains("Bielany"))
    }
}
