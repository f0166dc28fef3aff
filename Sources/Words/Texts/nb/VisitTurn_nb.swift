extension VisitTurnPhrase {
    static let nb = """
        whyNotYet = Hvorfor ikke ennå?
        youAreNext = Du er neste, så snart en skranke for dette er ledig.
        againFrom = Du ble ropt opp og var ikke der. Du kan bli ropt opp igjen fra kl. {time}.
        beforePriority = Besøkende med fortrinn ble ropt opp før deg: de får {minutes} min forsprang.
        beforeAppointment = Besøkende med timeavtale ble ropt opp før deg: det er avtalt tid som teller.
        beforeStaff = De ansatte ropte opp noen før deg.
        beforeOtherService = Besøkende for en annen tjeneste ble ropt opp: de står i en annen kø.
        mayStillPass = Kan fortsatt bli ropt opp før deg:
        passSomebodyBack = Noen som kommer tilbake til en tidligere plass.
        """
}
