import Testing

@testable import loket

extension EndToEnd {
    /// What somebody reads who uses the lines for the first time.
    @Suite struct NewcomerLineTests {
        @Test func servicesAreListedByTheirIds() async throws {
            try await Premises.with { premises in
                let eva = try await premises.clerkOfAServer("eva")
                let listed = try await eva("services")
                #expect(listed.code == 0 && listed.out.contains("permits"), "\(listed.out)\(listed.err)")
            }
        }

        /// A number that was called again stands on the board once, and so it does in lines.
        @Test func theBoardHasEachNumberOnce() async throws {
            try await Premises.with { premises in
                let ana = try await premises.clerkOfAServer()
                _ = try await ana("counter", "open", "1")
                _ = try await ana("issue", "passports")
                _ = try await ana("call")
                #expect(try await ana("recall").code == 0)
                let board = try await ana("board").out
                #expect(board.components(separatedBy: "A001").count == 2, "\(board)")
                #expect(board.contains("again"), "\(board)")
            }
        }

        @Test func aFileThatIsInOrderIsSaidToBe() async throws {
            try await Premises.with { premises in
                let checked = try await premises.loket("apply", premises.officeFile, "--dry-run")
                #expect(checked.code == 0, "\(checked.err)")
                #expect(
                    checked.err.contains("hall: the file is in order (services: 2, counters: 6, staff: 4)"))
            }
        }

        /// How a case ended is said by whoever closes it, and by nobody else.
        @Test func aCaseIsNotAcceptedBySilence() async throws {
            try await Premises.with { premises in
                let ending = try await premises.loket("case", "close", "C-2026-0001")
                #expect(ending.code == 64 && ending.err.contains("--as"), "\(ending.err)")
            }
        }

        @Test func whatIsNoBackupIsNotToBeRestored() async throws {
            try await Premises.with { premises in
                try premises.write("Dear diary", to: "copy.db")
                let ending = try await premises.loket(
                    "restore", premises.file("copy.db"), "--data", premises.data)
                #expect(
                    ending.err.contains("is not a backup of Loket") && !ending.err.contains("loket restore"))
            }
        }

        @Test func theConsoleSpeaksTheLanguageThatWasSaid() throws {
            let settings = ConsoleSettings(
                try ConsoleCommand.parse([]), ["LOKET_LANGUAGE": "pl", "LANG": "hu_HU"])
            #expect(settings.language?.rawValue == "pl")
        }

        /// A one-time PIN opens one door alone, and it is named.
        @Test func theFirstPINLeadsToOnesOwn() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let said = server.run.out
                let pin = try #require(said.firstMatch(of: /one-time PIN ([0-9]+)/)?.output.1)
                let settings = ["LOKET_SERVER": server.url]
                let login = try await premises.loket(
                    "login", "admin", input: "\(pin)\n", environment: settings)
                #expect(login.err.contains("loket staff pin admin"), "\(login.err)")
                let set = try await premises.loket(
                    "staff", "pin", "admin", "--server", server.url, input: "975310\n", environment: settings)
                #expect(set.code == 0, "\(set.err)")
            }
        }

        /// The second change of one's own PIN asks for the one before.
        @Test func onesOwnPINIsChangedWithTheOneBefore() async throws {
            try await Premises.with { premises in
                let admin = try await premises.administratorOfAServer()
                let changed = try await admin(["staff", "pin", "admin"], "864202\n\(Premises.pin)\n")
                #expect(changed.code == 0, "\(changed.err)")
                #expect(try await admin(["login", "admin"], "864202\n").code == 0)
            }
        }

        @Test func whatIsHeldIsExportedAndErased() async throws {
            try await Premises.with { premises in
                let admin = try await premises.administratorOfAServer()
                let issue = ["issue", "passports", "--name", "Nora", "--reference", "K-7"]
                #expect(try await admin(issue, "").code == 0)
                #expect(try await admin(["visitor", "export", "K-7"], "").out.contains("name: Nora"))
                #expect(try await admin(["visitor", "erase", "K-7"], "").code == 0)
                #expect(try await admin(["visitor", "export", "K-7"], "").out.contains("nothing is held"))
            }
        }
    }
}

extension Premises {
    /// The administrator of a new server, with a PIN of their own.
    fileprivate func administratorOfAServer() async throws
        -> @Sendable ([String], String) async throws -> Ending
    {
        let server = try await serve()
        let settings = ["LOKET_SERVER": server.url, "LOKET_BRANCH": "hall"]
        let pin = try #require(server.run.out.firstMatch(of: /one-time PIN ([0-9]+)/)?.output.1)
        for (line, input) in [
            (["login", "admin"], "\(pin)"), (["staff", "pin", "admin"], Self.pin),
            (["login", "admin"], Self.pin),
        ] {
            let ending = try await begin(line, input: input + "\n", environment: settings).ended()
            try #require(ending.code == 0, "\(ending.err)")
        }
        return { try await self.begin($0, input: $1, environment: settings).ended() }
    }
}
