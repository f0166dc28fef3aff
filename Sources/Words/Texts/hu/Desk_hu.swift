extension DeskPhrase {
    static let hu = """
        keyWalkUp = Sorszám nélkül
        keyServices = Ügytípusok
        keyPrint = Nyomtat
        keyPriority = Elsőbbség
        keyGone = Elment
        helpWalkUp = Sorszám nélkül érkező: sorszámot kap, azonnali behívással ide.
        helpServices = Mely ügytípusokat intézi ma ez az ablak.
        helpPrint = Egy sorszám újbóli kinyomtatása.

        servingWithin = Ügyintézés: {time}, terv: {minutes} perc
        servingOver = Ügyintézés: {time} · több mint {minutes} perc

        pauseTitle = Szünet, ablak: {counter}
        absenceTitle = {number}: nem jött
        noReason = indok nélkül
        otherReason = Szöveggel

        servicesTitle = Ma, ablak: {counter}
        noServiceChosen = Az ablaknál legalább egy ügytípus kell.

        colleagueAt = {name}, ablak: {counter}

        priorityTitle = Elsőbbség: {number}
        goneTitle = {number} elment?
        goneConfirm = A sorszám kikerül a sorból. Ma még visszatehető.

        printTitle = Újranyomtatás

        nothingHere = Ez a billentyű itt nem használható; súgó: ?

        blindTitle = Hogy ki várakozik, itt nem látszik.

        didSetServices = Ablak: {counter} – a mai ügytípusok kiválasztva
        didPrint = {number}: újranyomtatás folyamatban

        keyDoIt = Igen, legyen
        """
}
