import Terminal

extension Key {
    /// Which of several pages this key turns to, from the one that is open: Tab and the arrows go round, a
    /// digit goes there. nil: it turns no page.
    func turns<Page: Equatable>(_ pages: [Page], from page: Page) -> Page? {
        let place = pages.firstIndex(of: page) ?? 0
        switch self {
        case .tab, .right: return pages[(place + 1) % pages.count]
        case .backTab, .left: return pages[(place + pages.count - 1) % pages.count]
        case .character(let character):
            return pages.indices.first { String($0 + 1) == String(character) }.map { pages[$0] }
        default: return nil
        }
    }
}
