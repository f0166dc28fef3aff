import Testing

@testable import Voice

@Suite struct ChimeTests {
    @Test func isSoftFromTheFirstSampleToTheLast() {
        let samples = Chime().samples
        let steps = zip(samples, samples.dropFirst()).map { abs(Int($1) - Int($0)) }
        #expect(samples.first == 0 && abs(samples.last ?? 99) < 10)
        #expect(samples.allSatisfy { abs(Int($0)) < 20_000 } && samples.contains { $0 > 8_000 })
        #expect((steps.max() ?? 0) < 4_000)
    }

    @Test func twoNotesOneAfterTheOther() {
        let chime = Chime()
        let stroke = Int(chime.spacing * Double(chime.rate))
        #expect(abs(chime.samples[..<stroke].frequency(chime.rate) - 659) < 10)
        #expect(abs(chime.samples[(3 * stroke)...].frequency(chime.rate) - 523) < 25)
    }

    @Test func aWaveFileSaysWhatItHolds() {
        let expected: [UInt8] =
            Array("RIFF".utf8) + [40, 0, 0, 0] + Array("WAVEfmt ".utf8) + [16, 0, 0, 0, 1, 0, 1, 0]
            + [0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0] + Array("data".utf8) + [4, 0, 0, 0]
            + [1, 0, 0xFE, 0xFF]
        #expect(waveFile([1, -2], rate: 8_000) == expected)
    }

    @Test func otherNotesAreAnotherFile() {
        var other = Chime()
        other.notes = [440]
        #expect(other.fileName != Chime().fileName && other.samples != Chime().samples)
        #expect(Chime().fileName == Chime().fileName && Chime().wav == Chime().wav)
    }
}

extension ArraySlice<Int16> {
    /// In hertz, by counting how often it rises through nought.
    fileprivate func frequency(_ rate: Int) -> Double {
        let rises = zip(self, dropFirst()).count { $0 < 0 && $1 >= 0 }
        return Double(rises) * Double(rate) / Double(count)
    }
}
