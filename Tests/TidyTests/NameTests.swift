import Testing

private let vagueEndings = [
    "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service",
    "Services",
]

/// What visitors come for is called a service in this field; the bare word is its name.
private let termsOfTheField: Set = ["Service", "Services"]

private func vagueNames(_ files: [SourceFile]) -> [Finding] {
    files.flatMap { file in
        ["class", "struct", "enum", "actor", "protocol", "typealias"].flatMap { keyword in
            file.code.places(of: keyword).compactMap { place -> Finding? in
                guard let start = file.code.nextInk(from: place + keyword.utf8.count) else { return nil }
                let name = file.code.word(at: start)
                guard vagueEndings.contains(where: name.hasSuffix), !termsOfTheField.contains(name)
                else { return nil }
                return file.finding(
                    at: place,
                    "\(name): name it after what it is or does; for what visitors come for nest `Service`")
            }
        }
    }
}

@Suite("Names say what a thing is")
struct NameTests {
    @Test func sourcesHaveNoVagueNames() { expectNone(vagueNames(Repository.sources)) }

    @Test(arguments: [
        "final class TicketManager {}", "enum Helpers {}", "actor QueueService {}", "struct TextUtils {}",
    ])
    func findsABreach(text: String) {
        #expect(vagueNames([sample(text)]).count == 1)
    }

    @Test(arguments: ["struct Service {}", "struct ServiceRow {}", "// class Manager", "let manager = 1"])
    func leavesOtherNamesAlone(text: String) {
        #expect(vagueNames([sample(text)]).isEmpty)
    }
}
