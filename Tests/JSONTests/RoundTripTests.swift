import JSON
import Testing

@Suite struct RoundTripTests {
    private struct Everything: Codable, Equatable {
        var text = "A \"017\"\n\u{1}ž"
        var count = -17
        var share = 0.25
        var flag = true
        var nothing: String?
        var numbers: [Int?] = [1, nil, 3]
        var names = ["en": "Passports", "pl": "Paszporty"]
        var inner: [Inner] = [Inner(a: nil), Inner(a: 1)]

        struct Inner: Codable, Equatable { var a: Int? }
    }

    @Test func thereAndBack() throws {
        let value = Everything()
        #expect(try JSONReader.value(Everything.self, from: JSONWriter.bytes(value)) == value)
    }

    @Test func whatIsAbsentIsNull() {
        let text = String(decoding: JSONWriter.bytes(Everything.Inner(a: nil)), as: UTF8.self)
        #expect(text == #"{"a":null}"#)
    }

    /// Two types may write their members into one object.
    @Test func twoInOne() {
        struct Both: Encodable {
            func encode(to encoder: any Encoder) throws {
                try Everything.Inner(a: 1).encode(to: encoder)
                try ["b": 2].encode(to: encoder)
            }
        }
        #expect(String(decoding: JSONWriter.bytes([Both()]), as: UTF8.self) == #"[{"a":1,"b":2}]"#)
    }

    @Test(arguments: ["{}", "[]", #"{"":[{},[],""]}"#, #"{"a":[1,{"b":[true,null,"x"]}],"c":-2}"#])
    func valuesAsTheyAre(text: String) throws {
        #expect(String(decoding: JSONWriter.bytes(try JSONValue(parsing: text.utf8)), as: UTF8.self) == text)
    }

    @Test(arguments: [
        #"{"a": "1"}"#, #"{"a": 1.5}"#, #"{"a": true}"#, "[1]", "1", #"{"a": 99999999999999999999}"#,
    ])
    func anotherTypeIsAnError(text: String) {
        #expect(throws: DecodingError.self) { try JSONReader.value(Everything.Inner.self, from: text.utf8) }
    }
}
