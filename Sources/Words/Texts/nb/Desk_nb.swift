extension DeskPhrase {
    static let nb = """
        keyWalkUp = Uten nummer
        keyServices = Tjenester
        keyPrint = Skriv ut
        keyPriority = Prioritet
        keyGone = Har gått
        helpWalkUp = Betjen en uten nummer: nummeret ropes opp hit med en gang.
        helpServices = Velg hvilke tjenester skranken tar i dag.
        helpPrint = Skriv ut et nummer en gang til.

        servingWithin = Betjenes: {time} av {minutes} min
        servingOver = Betjenes: {time} · over {minutes} min

        pauseTitle = Pause i skranke {counter}
        absenceTitle = {number} kom ikke
        noReason = ingen grunn
        otherReason = Med ord

        servicesTitle = Skranke {counter} i dag
        noServiceChosen = En skranke tar minst én tjeneste.

        colleagueAt = {name}, skranke {counter}

        priorityTitle = Prioritet for {number}
        goneTitle = Har {number} gått?
        goneConfirm = Nummeret går ut av køen. Det kan tilbakeføres i dag.

        printTitle = Skriv ut en gang til

        nothingHere = Den tasten gjør ingenting her; ? hjelper.

        blindTitle = Hvem som venter, vises ikke her.

        didSetServices = Skranke {counter}: dagens tjenester er valgt
        didPrint = {number}: skrives ut på nytt

        keyDoIt = Ja, gjør det
        """
}
