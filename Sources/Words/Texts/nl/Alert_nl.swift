extension AlertPhrase {
    static let nl = """
        alertTargetMissed.one = {service}: {count} persoon wacht langer dan {minutes} min
        alertTargetMissed.other = {service}: {count} personen wachten langer dan {minutes} min
        alertTargetNear.one = {service}: {count} persoon wacht bijna {minutes} min
        alertTargetNear.other = {service}: {count} personen wachten bijna {minutes} min
        alertCounterIdle = {counter} is vrij terwijl er mensen wachten
        alertCasesOverdue.one = {count} zaak is te laat
        alertCasesOverdue.other = {count} zaken zijn te laat
        alertKiosk = Kiosk {id}
        alarmHelp = {name} vraagt om hulp
        alarmHelpAt = {name} vraagt om hulp – {counter}
        alarmPrinter = Een printer heeft aandacht nodig
        alarmGuard = Een handeling is gestopt om de gegevens te beschermen; meld het de beheerder
        alarmTaken = {name} gaat erheen
        """
}
