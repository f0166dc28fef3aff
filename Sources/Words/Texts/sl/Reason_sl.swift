extension ReasonPhrase {
    static let sl = """
        whyLongestWait = najdaljše čakanje
        whyAppointment = naročen termin {time}
        whyPriority = prednost: {minutes} min
        whyChosen = po izbiri uslužbenca
        whyPutFirst = osebje je uvrstilo na začetek
        whyTransfer = na vrsti po preusmeritvi

        notYetPaused = po odsotnosti počaka do {time}
        notYetArrived = prihod še ni prijavljen
        notYetOtherCounter = vezano na okence: {counter}
        notYetOtherStaff = vezano na osebo: {staff}
        notYetOffered = okence ne opravlja te storitve
        notYetAhead.one = prej je {count} oseba
        notYetAhead.two = prej sta {count} osebi
        notYetAhead.few = prej so {count} osebe
        notYetAhead.other = prej je {count} oseb
        """
}
