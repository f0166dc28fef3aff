extension Words {
    /// The name of a language in this one: "Polish"; in itself it is `Language.ownName`.
    public func name(of language: Language) -> String {
        switch language {
        case .en: self(.languageEn)
        case .sl: self(.languageSl)
        case .nb: self(.languageNb)
        case .nl: self(.languageNl)
        case .hu: self(.languageHu)
        case .pl: self(.languagePl)
        }
    }
}
