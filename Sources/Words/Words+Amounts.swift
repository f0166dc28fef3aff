extension Words {
    /// An amount in minor units: "12.50 EUR".
    public func amount(_ minor: Int, _ currency: String) -> String {
        let digits = Words.decimals(of: currency)
        return number(Double(minor) / (digits == 0 ? 1 : 100), decimals: digits) + " " + currency
    }

    /// How many digits of its amounts are minor units, by ISO 4217.
    public static func decimals(of currency: String) -> Int {
        ["JPY", "KRW", "ISK", "CLP"].contains(currency) ? 0 : 2
    }
}
