import Testing

@Suite("Reading Swift")
struct SourceFileTests {
    @Test func tellsCodeFromCommentsAndLiterals() {
        let file = sample(##"let a = "x { \(f("y)") + 1) }" /* { /* } */ */ + #"\("# // }"##)
        #expect(
            String(decoding: file.code, as: UTF8.self).filter { $0 != " " } == ##"leta="(f("")+1)"+#""#"##)
        #expect(String(decoding: file.literals, as: UTF8.self).filter { $0 != " " } == ##"x{\y)}\("##)
    }

    @Test func knowsLiteralsOfManyLines() {
        let file = sample("let a = \"\"\"\n    say \"}\" {\n    \"\"\"\nlet b = 1\n")
        #expect(file.code.places(of: "}").isEmpty)
        #expect(file.code.places(of: "let").map(file.line) == [1, 4])
        #expect(file.lines.count == 4)
    }

    @Test func findsWholeWordsOnly() {
        #expect(Array("Date() UpDate() Date()".utf8).places(of: "Date()") == [0, 16])
        #expect(Array("func function".utf8).places(of: "func") == [0])
    }

    @Test func measuresFunctions() {
        let file = sample(
            """
            protocol Clock {
                var now: Int { get async throws }
                func tick() -> Array<Int>
                func tock()
            }
            struct A {
                var stored: Int = { 1 }()
                var computed: Int {
                    1
                }
                init?(_ a: Int) {
                    self.init(a)
                }
                func wide(
                    _ a: Int, or b: () -> Int = { 2 }
                )
                    throws -> Int
                where Int: Sendable {
                    let brace = "}"
                    return a
                }
                subscript(a: Int) -> Int { a }
                static func == (a: A, b: A) -> Bool { true }
            }
            """)
        #expect(file.functions.map(\.name) == ["computed", "init", "wide", "subscript", ""])
        #expect(file.functions.map(\.length) == [3, 3, 8, 1, 1])
        #expect(file.functions.map(\.isProperty) == [true, false, false, false, false])
    }
}
