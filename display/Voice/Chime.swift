import Foundation

/// Two soft notes that tell a hall to listen: a falling third, as bells at doors have it.
public struct Chime: Hashable, Sendable {
    /// In hertz, each struck while the one before still rings. E5 and C5.
    var notes = [659.26, 523.25]
    /// In seconds, from one stroke to the next.
    var spacing = 0.35
    /// In seconds, in which a note fades to a third.
    var fading = 0.25
    /// Of full scale. Quiet enough that notes ringing together are not clipped.
    var loudness = 0.35
    /// Samples a second.
    var rate = 22_050

    public init() {}

    var samples: [Int16] {
        let length = Double(notes.count - 1) * spacing + 5 * fading
        return (0..<Int(length * Double(rate))).map { index in
            let time = Double(index) / Double(rate)
            let sum = notes.indices.reduce(0) { $0 + tone(notes[$1], after: time - Double($1) * spacing) }
            return Int16(max(-1, min(1, sum * loudness * ending(length - time))) * 32_767)
        }
    }

    /// A note and, softer, its octave; it swells for 8 ms, since one that is there at once clicks.
    private func tone(_ frequency: Double, after time: Double) -> Double {
        guard time >= 0 else { return 0 }
        let phase = 2 * Double.pi * frequency * time
        return (sin(phase) + 0.2 * sin(2 * phase)) / 1.2 * min(1, time / 0.008) * exp(-time / fading)
    }

    private func ending(_ left: Double) -> Double { min(1, left / 0.05) }
}

extension Chime {
    var wav: [UInt8] { waveFile(samples, rate: rate) }
    var fileName: String {
        "loket-chime-" + "\(notes) \(spacing) \(fading) \(loudness) \(rate)".mark + ".wav"
    }
}

/// One channel of 16-bit PCM in a RIFF file ("Multimedia Programming Interface and Data Specifications 1.0",
/// IBM and Microsoft, 1991).
func waveFile(_ samples: [Int16], rate: Int) -> [UInt8] {
    func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
    let format = [
        bytes(UInt16(1)), bytes(UInt16(1)), bytes(UInt32(rate)), bytes(UInt32(2 * rate)), bytes(UInt16(2)),
        bytes(UInt16(16)),
    ].joined()
    let data = samples.flatMap(bytes)
    let chunks = [
        Array("WAVE".utf8), Array("fmt ".utf8), bytes(UInt32(format.count)), Array(format),
        Array("data".utf8), bytes(UInt32(data.count)), data,
    ].joined()
    return Array("RIFF".utf8) + bytes(UInt32(chunks.count)) + chunks
}
