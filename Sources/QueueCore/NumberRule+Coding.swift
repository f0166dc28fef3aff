extension NumberRule {
    private enum Keys: String, CodingKey { case first, last, width, skip }

    /// Offices that were kept before numbers could be skipped have no such member.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        self.init(
            first: try container.decode(Int.self, forKey: .first),
            last: try container.decodeIfPresent(Int.self, forKey: .last),
            width: try container.decode(Int.self, forKey: .width),
            skip: try container.decodeIfPresent([ClosedRange<Int>].self, forKey: .skip) ?? [])
    }
}
