extension DeskPhrase {
    static let nl = """
        keyWalkUp = Zonder nummer
        keyServices = Diensten
        keyPrint = Afdrukken
        keyPriority = Voorrang
        keyGone = Is weg
        helpWalkUp = Help iemand zonder nummer: krijgt er een, meteen hier opgeroepen.
        helpServices = Kies welke diensten dit loket vandaag doet.
        helpPrint = Druk een nummer nog eens af.

        servingWithin = Geholpen: {time} van {minutes} min
        servingOver = Geholpen: {time} · langer dan {minutes} min

        pauseTitle = Pauze aan loket {counter}
        absenceTitle = {number} is niet gekomen
        noReason = zonder reden
        otherReason = In woorden

        servicesTitle = Loket {counter} vandaag
        noServiceChosen = Een loket doet minstens één dienst.

        colleagueAt = {name}, loket {counter}

        priorityTitle = Voorrang voor {number}
        goneTitle = Is {number} weg?
        goneConfirm = Het nummer verdwijnt uit de rij en kan vandaag nog terug.

        printTitle = Nog eens afdrukken

        nothingHere = Die toets doet hier niets; ? helpt.

        blindTitle = Wie er wacht, wordt hier niet getoond.

        didSetServices = Loket {counter}: diensten voor vandaag gekozen
        didPrint = {number}: wordt opnieuw afgedrukt

        keyDoIt = Ja, doen
        """
}
