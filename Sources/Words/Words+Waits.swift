extension Words {
    /// A wait between two numbers of seconds, in whole minutes and rather too long than too short.
    public func window(seconds low: Int, _ high: Int) -> String {
        let longest = max((high + 59) / 60, 1)
        return window(minutes: min(max(low, 0) / 60, longest)...longest)
    }
}
