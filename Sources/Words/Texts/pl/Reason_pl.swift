extension ReasonPhrase {
    static let pl = """
        whyLongestWait = najdłuższe oczekiwanie
        whyAppointment = umówiona wizyta {time}
        whyPriority = pierwszeństwo: {minutes} min
        whyChosen = wybór pracownika
        whyPutFirst = przesunięcie na początek przez pracownika
        whyTransfer = następny po przekierowaniu

        notYetPausedUntil = wstrzymany po nieobecności do {time}
        notYetArrived = brak potwierdzenia przybycia
        notYetBoundToCounter = tylko stanowisko: {counter}
        notYetBoundToStaff = tylko pracownik: {staff}
        notYetNotOffered = stanowisko nie obsługuje tej sprawy
        notYetOthersBefore.one = wcześniej {count} osoba
        notYetOthersBefore.few = wcześniej {count} osoby
        notYetOthersBefore.many = wcześniej {count} osób
        """
}
