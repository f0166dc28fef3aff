/// What a catalogue holds for one key: one text, or one for each plural form.
enum Text: Sendable {
    case plain(Template)
    case plural([Plural: Template])

    /// The template to use with a count.
    ///
    /// A text with plural forms and no count is the caller's bug; see `Template.filled` for why only debug
    /// builds trap.
    func template(for form: Plural?) -> Template {
        switch self {
        case .plain(let template): return template
        case .plural(let templates):
            if let form, let template = templates[form] { return template }
            assertionFailure("no form “\(form?.rawValue ?? "without a count")” among \(templates.keys)")
            return templates[.other] ?? templates[.many] ?? Template("…")
        }
    }
}
