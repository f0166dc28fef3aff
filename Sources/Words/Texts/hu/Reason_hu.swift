extension ReasonPhrase {
    static let hu = """
        whyLongestWait = leghosszabb várakozás
        whyAppointment = foglalt időpont: {time}
        whyPriority = elsőbbség: {minutes} perc előny
        whyChosen = az ügyintéző választotta
        whyPutFirst = a munkatárs előre sorolta
        whyTransfer = átirányítás után következik

        notYetPaused = távollét után szünetel, vége: {time}
        notYetArrived = még nem jelentkezett be
        notYetOtherCounter = csak ennél az ablaknál: {counter}
        notYetOtherStaff = csak ennél az ügyintézőnél: {staff}
        notYetOffered = az ügytípus ennél az ablaknál nem intézhető
        notYetAhead.one = {count} fő van előtte
        notYetAhead.other = {count} fő van előtte
        """
}
