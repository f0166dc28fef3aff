import Testing

/// Paths of the contract are declared once, and both sides use the declaration.
private func pathLiterals(_ files: [SourceFile]) -> [Finding] {
    files.filter { !$0.isUnder(["Sources/QueueWire"]) }.flatMap { file in
        file.literals.places(of: "v1/").map {
            file.finding(
                at: $0, "path of the contract in a literal: use the endpoint declared in Sources/QueueWire")
        }
    }
}

@Suite("Paths stand with the endpoints alone")
struct EndpointPathTests {
    @Test func sourcesUseTheEndpoints() { expectNone(pathLiterals(Repository.sources)) }

    @Test(arguments: ["get(\"/v1/branches\")", "get(\"v1/branches\")", "get(\"\\(base)/v1/branches\")"])
    func findsABreach(text: String) {
        #expect(pathLiterals([sample(text)]).count == 1)
        #expect(pathLiterals([sample(text, at: "Sources/QueueWire/Endpoints.swift")]).isEmpty)
    }

    @Test func commentsMayNameAPath() {
        #expect(pathLiterals([sample("/// GET /v1/branches")]).isEmpty)
    }
}
