import QueueCore
import Testing

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        "12345", "+386 1 234 56 78", "(01) 234-56-78", "06/30 123 4567", "+47 400 00 000", "0031 20 555 0134",
        "123456789012345", "22.123.45.67",
    ])
    func asPeopleWriteThem(_ text: String) { #expect(PhoneNumber.isPlausible(text)) }

    @Test(arguments: [
        "", "1234", "1234567890123456", "Ana Kos", "no thanks", "12345x", "1+2345", "++12345", "+", "١٢٣٤٥",
        "ana@example.org",
    ])
    func whatReachesNobody(_ text: String) { #expect(!PhoneNumber.isPlausible(text)) }
}
