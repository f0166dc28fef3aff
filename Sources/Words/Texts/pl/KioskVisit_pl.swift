extension KioskVisitPhrase {
    static let pl = """
        answerIsNeeded = Potrzebujemy tego, by pomóc. Nie pojawi się na wyświetlaczu.
        answerMissing = Prosimy o odpowiedź, wtedy przejdziemy dalej.
        numberWanted = Prosimy wpisać liczbę, na przykład 12.
        dateWanted = Prosimy wpisać dzień, miesiąc i rok, na przykład 24.12.2026.
        phoneWanted = Prosimy wpisać numer telefonu, na przykład +48 22 123 45 67, albo nic nie wpisywać.

        causesHelp = Prosimy wybrać wszystko, co pasuje, i przejść dalej.
        causeTicked = ✓ {cause}
        offerYes = Tak, otwieram sprawę
        offerNo = Nie, dziękuję

        tellUs = Skarga, pochwała lub sugestia
        matterKind = Co chcą nam Państwo powiedzieć?
        matterText = Prosimy opisać to własnymi słowami
        matterTextHelp = Prosimy wpisać tekst i nacisnąć Enter.
        matterName = Imię i nazwisko
        matterPhone = Numer telefonu
        matterPersonHelp = Tylko jeśli mamy się z Państwem skontaktować.

        matterIsOpen = Dziękujemy. Wiadomość do nas dotarła.
        matterSecret = Tajny kod: {secret}
        matterKeepBoth = Prosimy zachować oba. W naszym kiosku, pod „{key}”, tajny kod pokaże stan sprawy.
        matterPrinting = Trwa drukowanie …
        matterPrinted = Prosimy odebrać wydruk.
        matterNotPrinted = Nie można wydrukować. Prosimy zapisać oba.
        thisIsACase = To jest numer sprawy.
        secretIsNeeded = Prosimy podać też tajny kod. Stoi obok numeru.
        """
}
