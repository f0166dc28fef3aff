extension TurnPhrase {
    static let pl = """
        passPriority = Osoby z pierwszeństwem, które przyjdą przed {time}: mają {minutes} min przewagi.
        passPriorityAlways = Osoby z pierwszeństwem, kiedykolwiek przyjdą.
        passAppointment = Umówieni na godzinę przed {time}.
        passReturning = {number}, wracający na wcześniejsze miejsce.
        passNobody = Nikt, kto teraz przyjdzie, już Państwa nie wyprzedzi.
        firstPriority = {number} wezwano wcześniej: pierwszeństwo, {minutes} min przewagi.
        firstAppointment = {number} wezwano wcześniej: umówiona wizyta.
        firstStaff = {number} wezwano wcześniej: wybór pracownika.
        firstOtherService = {number} wezwano wcześniej: inna usługa.
        adviceOpen = Otwórz teraz stanowisko {counter}: {service}, 9 na 10 osób w {minutes} min.
        """
}
