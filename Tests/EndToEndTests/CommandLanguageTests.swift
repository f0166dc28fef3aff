import Testing

extension EndToEnd {
    /// Commands speak the language of whoever runs them, also when they cannot go on.
    @Suite struct CommandLanguageTests {
        @Test(arguments: [
            ("sl_SI.UTF-8", "ni mogoče prebrati"), ("nb_NO.UTF-8", "kan ikke leses"),
            ("nl", "kan niet worden gelezen"), ("hu", "nem olvasható"), ("pl", "nie można odczytać"),
            ("en_GB", "cannot be read"), ("ja", "cannot be read"),
        ])
        func whyAServerDoesNotStart(_ language: String, _ words: String) async throws {
            try await Premises.with { premises in
                let ending = try await premises.run(
                    ["serve", "--data", premises.data, "--office", premises.file("none.yaml")],
                    speaking: language)
                #expect(ending.code == 66 && ending.err.contains(words), "\(ending.err)")
            }
        }

        @Test(arguments: [("hu", "várakozás"), ("pl", "stanowiska"), ("en", "mean wait")])
        func tablesOfFigures(_ language: String, _ words: String) async throws {
            try await Premises.with { premises in
                let table = try await premises.run(
                    ["staffing", "--rate", "45", "--minutes", "6"], speaking: language)
                #expect(table.code == 0 && table.out.contains(words), "\(table.out)")
            }
        }

        @Test func whatIsWrongWithAnOption() async throws {
            try await Premises.with { premises in
                let ending = try await premises.run(["display", "--next", "12"], speaking: "nl")
                #expect(ending.code == 64 && ending.err.contains("--next is een van 1"), "\(ending.err)")
            }
        }
    }
}

extension Premises {
    fileprivate func run(_ arguments: [String], speaking language: String) async throws -> Ending {
        try await begin(arguments, environment: ["LC_ALL": language]).ended()
    }
}
