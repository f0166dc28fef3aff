extension KioskAidPhrase {
    static let pl = """
        codeKey = Mam kod
        contrastKey = Wysoki kontrast
        skipKey = Dalej bez tego
        goOnKey = Dalej

        askName = Jak możemy się do Państwa zwracać?
        askReference = Numer klienta lub sprawy
        askPhone = Numer telefonu
        answerIsFree = To nie jest konieczne. Nie pojawi się na żadnym wyświetlaczu.

        takeNoNumber = Nie, dziękuję. Wrócę później.
        waitIsUnknown = czas oczekiwania jeszcze nieznany

        codeHelp = Prosimy wpisać sześć znaków z biletu lub tajny kod sprawy albo przyłożyć wydruk do skanera.
        codeLeadsNowhere = Dziś nie ma takiego kodu. Prosimy go sprawdzić lub zapytać nas.
        yourTicket = Bilet
        stillWaiting = Bilet jest w kolejce.
        beingServed = Trwa obsługa.
        setAside = Wizyta jest wstrzymana. Wezwiemy Państwa ponownie.

        isPrinting = Bilet jest drukowany …
        keepTheCode = Z tym kodem można tu znów sprawdzić miejsce w kolejce: {code}

        noMoreTime = Jeśli potrzeba więcej czasu, prosimy zapytać. Chętnie pomożemy.
        markedNow = Wybrano: {choice}. Enter potwierdza.

        lineChoice = {digit}: {choice}
        linePrompt = Cyfra, potem Enter:
        lineTyped = Odpowiedź, potem Enter:
        """
}
