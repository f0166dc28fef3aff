// RFC 3339 in UTC with milliseconds: "2026-12-24T08:00:00.000Z".

extension Instant: CustomStringConvertible {
    public var description: String {
        let (days, rest) = milliseconds.quotientAndRemainder(floor: 86_400_000)
        let (year, month, day) = BusinessDay(daysSince1970: days).date
        let (seconds, thousandths) = rest.quotientAndRemainder(dividingBy: 1_000)
        // Every reply and event tells several times: the digits go into one text, not into seven.
        var text: [UInt8] = []
        text.reserveCapacity(24)
        text.append(year, width: 4, followedBy: "-")
        text.append(month, width: 2, followedBy: "-")
        text.append(day, width: 2, followedBy: "T")
        text.append(seconds / 3600, width: 2, followedBy: ":")
        text.append(seconds / 60 % 60, width: 2, followedBy: ":")
        text.append(seconds % 60, width: 2, followedBy: ".")
        text.append(thousandths, width: 3, followedBy: "Z")
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads RFC 3339 with "Z" or an offset and any number of fraction digits; nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
            let day = BusinessDay(String(text.prefix(10))),
            let hour = bytes.number(11..<13, followedBy: ":"), hour < 24,
            let minute = bytes.number(14..<16, followedBy: ":"), minute < 60,
            let second = bytes.number(17..<19), second < 60
        else { return nil }
        var rest = bytes[19...]
        guard let fraction = Instant.fraction(&rest), let offset = Instant.offset(rest) else { return nil }
        let ofDay = (hour * 3600 + minute * 60 + second).seconds + fraction
        let sum = day.daysSince1970.days + ofDay - offset.minutes
        // Told in UTC, its year must still have four digits, or nobody could read it again.
        guard Instant.tellable.contains(sum) else { return nil }
        milliseconds = sum
    }

    private static let tellable =
        BusinessDay(year: 0, month: 1, day: 1)!.daysSince1970.days..<BusinessDay(
            year: 9999, month: 12, day: 31)!.daysSince1970.days + 1.days

    /// The thousandths after a point, if there is one; nil where a point has no digit behind it.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        let digits = rest.dropFirst().prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        return (digits.prefix(3) + [48, 48, 48]).prefix(3).reduce(0) { $0 * 10 + Int($1) - 48 }
    }

    /// Minutes east of UTC; nil where the text does not end in "Z" or "+hh:mm".
    private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
        let zone = Array(rest)
        if zone == [UInt8(ascii: "Z")] || zone == [UInt8(ascii: "z")] { return 0 }
        guard zone.count == 6, zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
            let hours = zone.number(1..<3, followedBy: ":"), hours < 24,
            let minutes = zone.number(4..<6), minutes < 60
        else { return nil }
        return (zone[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a time in RFC 3339")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Int {
    /// Decimal with leading zeros up to `width` digits.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }

    func quotientAndRemainder(floor divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension [UInt8] {
    /// A decimal number with leading zeros up to `width` digits, and what stands behind it.
    fileprivate mutating func append(_ number: Int, width: Int, followedBy next: Unicode.Scalar) {
        var unit = (1..<width).reduce(1) { unit, _ in unit * 10 }
        if number < 0 || number >= unit * 10 {
            append(contentsOf: String(number).utf8)
        } else {
            while unit > 0 {
                append(UInt8(48 + number / unit % 10))
                unit /= 10
            }
        }
        append(UInt8(ascii: next))
    }

    /// The decimal number in `range`, nil unless all are digits and `next` stands right behind them.
    func number(_ range: Range<Int>, followedBy next: Character? = nil) -> Int? {
        guard range.upperBound <= count, self[range].allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        if let next {
            guard range.upperBound < count, self[range.upperBound] == next.asciiValue else { return nil }
        }
        return self[range].reduce(0) { $0 * 10 + Int($1) - 48 }
    }
}
