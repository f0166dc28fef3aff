extension VisitTurnPhrase {
    static let pl = """
        whyNotYet = Dlaczego jeszcze nie?
        youAreNext = Są Państwo następni, gdy tylko zwolni się stanowisko do tej sprawy.
        againFrom = Wezwano Państwa, ale nikt nie podszedł. Ponowne wezwanie możliwe od {time}.
        beforePriority = Przed Państwem wezwano osoby z pierwszeństwem: mają {minutes} min przewagi.
        beforeAppointment = Przed Państwem wezwano osoby umówione: liczy się umówiona godzina.
        beforeStaff = Pracownik wezwał kogoś przed Państwem.
        beforeOtherService = Wezwano osoby do innej usługi: to inna kolejka.
        mayStillPass = Przed Państwem mogą jeszcze wejść:
        passSomebodyBack = Ktoś, kto wraca na wcześniejsze miejsce.
        """
}
