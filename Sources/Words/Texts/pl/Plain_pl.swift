extension PlainPhrase {
    static let pl = """
        plainWelcome = Konsola Loket, wiersz po wierszu. Pomoc: ?
        plainUnknown = „{typed}” nic tu nie znaczy; pomoc: ?
        plainNobodyHere = Wpisz klawisz lub jego słowo, potem Enter.
        plainKeep = Sam Enter: {choice}
        plainEmpty = puste
        plainLeave = Sama kropka: wstecz.
        plainPick = Wpisz numer do wezwania.
        plainRow = Wpisz numer wiersza, aby go wybrać.
        plainChosen = Wybrano: {what}
        plainSomebody = Ktoś czeka.
        helpSummary = Mówi, co się dzieje: klient, kolejka, stanowiska, ostrzeżenia.
        """
}
