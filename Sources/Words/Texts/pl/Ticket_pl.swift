extension TicketPhrase {
    static let pl = """
        issuedAt = Wydano {date}, {time}
        ticketAppointment = Umówiona wizyta: {time}
        ticketPriority = Pierwszeństwo
        ticketCopy = Kopia
        expectedWait = Przewidywany czas oczekiwania: {wait}

        keepTicket = Prosimy zachować bilet do końca wizyty.
        numberWillBeCalled = Numer zostanie wyświetlony i wywołany.
        tellIfLeaving = W razie rezygnacji prosimy o informację.

        scanToFollow = Po zeskanowaniu kodu widać miejsce w kolejce.
        followAt = Miejsce w kolejce: {link}
        visitCode = Kod: {code}
        useOfCode = W naszym kiosku, pod „{key}”, pokaże miejsce w kolejce.

        pleaseGoTo = Zapraszamy. Stanowisko: {counter}
        leaveLine = Zrezygnuj z miejsca
        sureToLeaveLine = Czy na pewno zrezygnować z miejsca w kolejce?
        haveLeftLine = Miejsce w kolejce zostało zwolnione.
        visitEnded = Ta wizyta się zakończyła.
        missedCall = Numer został wezwany, ale nikt się nie zgłosił. Prosimy zapytać pracownika.

        printerPaperLow = W drukarce kończy się papier.
        printerPaperOut = W drukarce nie ma papieru.
        printerCoverOpen = Pokrywa drukarki jest otwarta.
        printerOffline = Drukarka nie jest gotowa.
        printerFault = Awaria drukarki. Proszę ją wyłączyć i włączyć ponownie.
        printerUnreachable = Brak łączności z drukarką. Proszę sprawdzić zasilanie i kabel.
        printerStalled = Drukarka przestała odpowiadać.
        printerLost = Połączenie z drukarką zostało przerwane.
        """
}
