extension DeskPhrase {
    static let sl = """
        keyWalkUp = Brez listka
        keyServices = Storitve
        keyPrint = Natisni
        keyPriority = Prednost
        keyGone = Je odšel
        helpWalkUp = Obravnavate nekoga brez listka: dobi številko, poklicano takoj sem.
        helpServices = Izberete, katere storitve to okence danes opravlja.
        helpPrint = Listek natisnete še enkrat.

        servingWithin = Obravnava: {time} od {minutes} min
        servingOver = Obravnava: {time} · več kot {minutes} min

        pauseTitle = Premor: okence {counter}
        absenceTitle = {number}: ni prišla stranka
        noReason = brez razloga
        otherReason = Z besedami

        servicesTitle = Danes: okence {counter}
        noServiceChosen = Okence opravlja vsaj eno storitev.

        colleagueAt = {name}, okence {counter}

        priorityTitle = Prednost: {number}
        goneTitle = {number} je odšla?
        goneConfirm = Številka zapusti vrsto. Danes jo je mogoče vrniti.

        printTitle = Ponovni tisk listka

        nothingHere = Ta tipka tu nima učinka; pomoč: ?

        blindTitle = Kdo čaka, tu ni prikazano.

        didSetServices = Okence {counter}: današnje storitve izbrane
        didPrint = {number}: ponovno se tiska

        keyDoIt = Da, izvedi
        """
}
