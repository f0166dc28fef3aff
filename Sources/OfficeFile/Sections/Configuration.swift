import QueueCore

extension Field {
    private static let keys = [
        "branch", "name", "names", "address", "timeZone", "languages", "hours", "overnight", "numbers",
        "kiosk", "discipline", "priorities", "appointments", "absence", "groups", "services", "counters",
        "staff", "notices", "help", "console", "reasons", "cases", "survey",
        "log", "repeat", "plans", "figures", "cost", "retention", "lastIssue",
    ]

    /// The whole file. Each section may name what was declared by those before it.
    func configuration() -> Configuration? {
        guard let office = entries(Self.keys) else { return nil }
        reading.languages = office["languages"]?.languages() ?? ["en"]
        let branch = BranchID(office.required("branch")?.id() ?? "")
        let numbers = office["numbers"]?.numbers() ?? NumberRule()
        let groups = office["groups"]?.groups() ?? []
        reading.services = office.required("services")?.services(numbers) ?? []
        let counters = office["counters"]?.counters() ?? []
        reading.checkThatCountersOffer(counters)
        let staff = office["staff"]?.staff() ?? []
        return Configuration(
            branch: branch, name: office.names(), address: office["address"]?.text() ?? "",
            timeZone: office.timeZone(), languages: reading.languages,
            hours: office["hours"]?.hours() ?? .always,
            overnight: office["overnight"]?.choice() ?? .close, numbers: numbers,
            kiosk: office["kiosk"]?.kiosk() ?? KioskRule(),
            discipline: office["discipline"]?.choice() ?? .headStart,
            priorities: office["priorities"]?.priorities() ?? [.regular],
            appointments: office["appointments"]?.appointments() ?? AppointmentRule(),
            absence: office["absence"]?.absence() ?? AbsenceRule(),
            groups: groups, services: reading.services, counters: counters,
            staff: staff, notices: office["notices"]?.notices() ?? [],
            help: office["help"]?.texts() ?? [:], console: office["console"]?.console() ?? ConsoleRule(),
            reasons: office["reasons"]?.reasons() ?? ReasonLists(),
            cases: office["cases"]?.cases() ?? CaseRule(),
            survey: office["survey"]?.survey() ?? SurveyRule(),
            log: LogRule(required: office["log"]?.requiredFields() ?? []),
            repeats: office["repeat"]?.repeats() ?? RepeatRule(),
            plans: office["plans"]?.plans() ?? Plans(),
            figures: office["figures"]?.figures() ?? FigureRule(), cost: office["cost"]?.cost(),
            retention: office["retention"]?.retention() ?? RetentionRule(),
            lastIssue: office["lastIssue"]?.lastIssue() ?? LastIssueRule())
    }
}
