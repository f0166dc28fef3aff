extension ReasonPhrase {
    static let sl = """
        whyLongestWait = najdaljše čakanje
        whyAppointment = naročen termin {time}
        whyPriority = prednost: {minutes} min
        whyChosen = po izbiri uslužbenca
        whyPutFirst = osebje je uvrstilo na začetek
        whyTransfer = na vrsti po preusmeritvi

        notYetPausedUntil = po odsotnosti počaka do {time}
        notYetArrived = prihod še ni prijavljen
        notYetBoundToCounter = vezano na okence: {counter}
        notYetBoundToStaff = vezano na osebo: {staff}
        notYetNotOffered = okence ne opravlja te storitve
        notYetOthersBefore.one = prej je {count} oseba
        notYetOthersBefore.two = prej sta {count} osebi
        notYetOthersBefore.few = prej so {count} osebe
        notYetOthersBefore.other = prej je {count} oseb
        """
}
