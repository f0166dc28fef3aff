/// Numbers that look random and are the same whenever they are asked for: each is named by the seed,
/// the pass and what it is for. So two forecasts differ only by what is different in them.
struct Chance {
    private var state: UInt64

    @inline(__always) init(_ seed: UInt64, _ pass: Int, _ name: Int) {
        state = Self.mixed(
            seed &+ UInt64(truncatingIfNeeded: pass) &* 0xD1B5_4A32_D192_ED03
                &+ UInt64(truncatingIfNeeded: name) &* 0x8CB9_2BA7_2F3D_8DD7)
    }

    /// In 0 ..< 1.
    @inline(__always) mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Double(Self.mixed(state) >> 11) * 0x1p-53
    }

    /// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
    @inline(__always) private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
