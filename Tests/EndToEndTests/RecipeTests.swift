import Foundation
import Testing

extension EndToEnd {
    /// What docs/INSTALL.md tells operators to do.
    @Suite struct RecipeTests {
        static let repository = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

        @Test(.enabled(if: sshd != nil, "needs sshd"))
        func overSSHThereIsTheBoardAndNothingElse() async throws {
            try await Premises.with { premises in
                let server = try await premises.serve()
                let script = Self.repository.appending(path: ".ci/prove-ssh").path
                let run = try premises.run(script, [Program.path, server.url, "No calls yet"])
                let ending = try await run.ended(within: .seconds(300))
                #expect(ending.code == 0, "\(ending.out)\(ending.err)")
                #expect(ending.out.hasSuffix("Only the board opened.\n"))
            }
        }

        @Test(
            .enabled(if: Program.tool("systemd-analyze") != nil, "needs systemd-analyze"),
            arguments: ["loket.service", "loket-kiosk@.service", "loket-board@.service"])
        func systemdUnderstandsTheUnit(_ name: String) async throws {
            try await Premises.with { premises in
                let ending = try await premises.analyze("verify", try premises.unit(name))
                #expect(ending.code == 0 && ending.err.isEmpty, "\(ending.err)")
            }
        }

        /// 2.5 of 10: of the machine the server reaches its folder and the network.
        @Test(.enabled(if: Program.tool("systemd-analyze") != nil, "needs systemd-analyze"))
        func theServersUnitExposesLittle() async throws {
            try await Premises.with { premises in
                let ending = try await premises.analyze(
                    "security", "--offline=true", "--threshold=25", try premises.unit("loket.service"))
                #expect(ending.code == 0, "\(ending.out)")
            }
        }

        private static let sshd =
            Program.tool("sshd") ?? ["/usr/sbin/sshd"].first(where: FileManager.default.isExecutableFile)
    }
}

extension Premises {
    /// A unit of docs/systemd for the program under test, which is not installed.
    fileprivate func unit(_ name: String) throws -> String {
        let file = EndToEnd.RecipeTests.repository.appending(path: "docs/systemd/\(name)")
        let text = try String(contentsOf: file, encoding: .utf8)
        try write(text.replacing("/usr/local/bin/loket", with: Program.path), to: name)
        return self.file(name)
    }

    fileprivate func analyze(_ arguments: String...) async throws -> Ending {
        try await run(Program.tool("systemd-analyze")!, arguments).ended()
    }
}
