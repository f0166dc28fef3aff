extension AlertPhrase {
    static let nb = """
        alertTargetMissed.one = {service}: {count} person har ventet over {minutes} min
        alertTargetMissed.other = {service}: {count} personer har ventet over {minutes} min
        alertTargetNear.one = {service}: {count} person har snart ventet {minutes} min
        alertTargetNear.other = {service}: {count} personer har snart ventet {minutes} min
        alertCounterIdle = {counter} er ledig mens folk venter
        alertCasesOverdue.one = {count} sak er over fristen
        alertCasesOverdue.other = {count} saker er over fristen
        alertKiosk = Kiosk {id}
        alarmHelp = {name} ber om hjelp
        alarmHelpAt = {name} ber om hjelp – {counter}
        alarmPrinter = En skriver trenger tilsyn
        alarmGuard = En handling ble stanset for å verne dataene; si fra til administrator
        alarmTaken = {name} er på vei
        """
}
