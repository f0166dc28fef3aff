extension VisitTurnPhrase {
    static let sl = """
        whyNotYet = Zakaj še ne?
        youAreNext = Na vrsti ste, takoj ko bo prosto okence za to storitev.
        againFrom = Bili ste poklicani in vas ni bilo. Znova ste lahko poklicani od {time}.
        beforePriority = Pred vami so bili poklicani obiskovalci s prednostjo: dobijo {minutes} min prednosti.
        beforeAppointment = Pred vami so bili poklicani naročeni: šteje ura, za katero so naročeni.
        beforeStaff = Osebje je nekoga poklicalo pred vami.
        beforeOtherService = Poklicani so bili obiskovalci za drugo storitev: stojijo v drugi vrsti.
        mayStillPass = Pred vami so lahko še poklicani:
        passSomebodyBack = Nekdo, ki se vrne na prejšnje mesto.
        """
}
