extension AlertPhrase {
    static let pl = """
        alertTargetMissed.one = {service}: {count} osoba czeka ponad {minutes} min
        alertTargetMissed.few = {service}: {count} osoby czekają ponad {minutes} min
        alertTargetMissed.many = {service}: {count} osób czeka ponad {minutes} min
        alertTargetNear.one = {service}: {count} osoba wkrótce będzie czekać {minutes} min
        alertTargetNear.few = {service}: {count} osoby wkrótce będą czekać {minutes} min
        alertTargetNear.many = {service}: {count} osób wkrótce będzie czekać {minutes} min
        alertCounterIdle = Wolne, choć ludzie czekają: {counter}
        alertCasesOverdue.one = {count} sprawa jest po terminie
        alertCasesOverdue.few = {count} sprawy są po terminie
        alertCasesOverdue.many = {count} spraw jest po terminie
        alertKiosk = Kiosk {id}
        alarmHelp = {name} prosi o pomoc
        alarmHelpAt = {name} prosi o pomoc – {counter}
        alarmPrinter = Drukarka wymaga obsługi
        alarmGuard = Zatrzymano czynność, by chronić dane; proszę zawiadomić administratora
        alarmTaken = Idzie tam: {name}
        """
}
