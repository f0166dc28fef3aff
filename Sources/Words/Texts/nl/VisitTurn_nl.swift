extension VisitTurnPhrase {
    static let nl = """
        whyNotYet = Waarom nog niet?
        youAreNext = U bent de volgende, zodra hiervoor een loket vrij is.
        againFrom = U bent geroepen en was er niet. U kunt weer geroepen worden vanaf {time}.
        beforePriority = Bezoekers met voorrang zijn vóór u geroepen: zij krijgen {minutes} min voorsprong.
        beforeAppointment = Bezoekers met een afspraak zijn vóór u geroepen: de afgesproken tijd telt.
        beforeStaff = Het personeel heeft iemand vóór u geroepen.
        beforeOtherService = Bezoekers voor een andere dienst zijn geroepen: zij staan in een andere rij.
        mayStillPass = Kunnen nog vóór u geroepen worden:
        passSomebodyBack = Iemand die op een eerdere plaats terugkomt.
        """
}
