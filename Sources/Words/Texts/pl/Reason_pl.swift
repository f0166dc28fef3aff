extension ReasonPhrase {
    static let pl = """
        whyLongestWait = najdłuższe oczekiwanie
        whyAppointment = umówiona wizyta {time}
        whyPriority = pierwszeństwo: {minutes} min
        whyChosen = wybór pracownika
        whyPutFirst = przesunięcie na początek przez pracownika
        whyTransfer = następny po przekierowaniu

        notYetPaused = wstrzymany po nieobecności do {time}
        notYetArrived = brak potwierdzenia przybycia
        notYetOtherCounter = tylko stanowisko: {counter}
        notYetOtherStaff = tylko pracownik: {staff}
        notYetOffered = stanowisko nie obsługuje tej sprawy
        notYetAhead.one = wcześniej {count} osoba
        notYetAhead.few = wcześniej {count} osoby
        notYetAhead.many = wcześniej {count} osób
        """
}
