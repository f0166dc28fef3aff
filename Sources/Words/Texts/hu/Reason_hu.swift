extension ReasonPhrase {
    static let hu = """
        whyLongestWait = leghosszabb várakozás
        whyAppointment = foglalt időpont: {time}
        whyPriority = elsőbbség: {minutes} perc előny
        whyChosen = az ügyintéző választotta
        whyPutFirst = a munkatárs előre sorolta
        whyTransfer = átirányítás után következik

        notYetPausedUntil = távollét után szünetel, vége: {time}
        notYetArrived = még nem jelentkezett be
        notYetBoundToCounter = csak ennél az ablaknál: {counter}
        notYetBoundToStaff = csak ennél az ügyintézőnél: {staff}
        notYetNotOffered = az ügytípus ennél az ablaknál nem intézhető
        notYetOthersBefore.one = {count} fő van előtte
        notYetOthersBefore.other = {count} fő van előtte
        """
}
