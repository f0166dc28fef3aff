/// All texts of one language, parsed at first use.
///
/// Keys are unique over all areas, because `words(.key)` names no area.
struct Catalogue: Sendable {
    static let areas: [any Phrase.Type] = [
        CommonPhrase.self, RefusalPhrase.self, StoreFaultPhrase.self, ReasonPhrase.self,
        KioskPhrase.self, BoardPhrase.self,
        ConsolePhrase.self, CommandPhrase.self, TicketPhrase.self, ActPhrase.self, AlertPhrase.self,
        KioskAidPhrase.self, KioskServicePhrase.self, KioskVisitPhrase.self, WallPhrase.self,
        DeskPhrase.self, AlarmPhrase.self,
        OverviewPhrase.self, PlainPhrase.self, ConsoleLogPhrase.self, ConsoleCasePhrase.self,
        ConsoleTurnPhrase.self,
        CasePhrase.self, SurveyPhrase.self, CaseWorkPhrase.self, LogPhrase.self, AppointmentPhrase.self,
        PlanPhrase.self, ReportPhrase.self, TurnPhrase.self, HaltPhrase.self, OptionPhrase.self,
        FigurePhrase.self, FindingPhrase.self, NearPhrase.self, ForecastPhrase.self, VisitTurnPhrase.self,
    ]

    private let texts: [String: Text]

    private init(_ language: Language) {
        texts = Self.areas.reduce(into: [:]) { texts, area in
            texts.merge(TextTable.parse(area.table(language))) { _, _ in
                preconditionFailure("\(area) has a key of another area")
            }
        }
    }

    subscript(key: String) -> Text? { texts[key] }

    static func of(_ language: Language) -> Catalogue {
        switch language {
        case .en: en
        case .sl: sl
        case .nb: nb
        case .nl: nl
        case .hu: hu
        case .pl: pl
        }
    }

    private static let en = Catalogue(.en)
    private static let sl = Catalogue(.sl)
    private static let nb = Catalogue(.nb)
    private static let nl = Catalogue(.nl)
    private static let hu = Catalogue(.hu)
    private static let pl = Catalogue(.pl)
}
