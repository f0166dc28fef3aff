extension KioskAidPhrase {
    static let nb = """
        codeKey = Jeg har en kode
        contrastKey = Høy kontrast
        skipKey = Fortsett uten
        goOnKey = Fortsett

        askName = Hva kan vi kalle deg?
        askReference = Kundenummeret eller referansen din
        askPhone = Telefonnummeret ditt
        answerIsFree = Bare hvis du vil. Det vises ikke på noen tavle.

        takeNoNumber = Nei takk, jeg kommer igjen senere.
        waitIsUnknown = ventetiden er ikke kjent ennå

        codeHelp = Tast de seks tegnene på kølappen eller den hemmelige koden for saken, eller hold den under skanneren.
        codeLeadsNowhere = Vi finner ikke denne koden i dag. Kontroller den, eller spør oss.
        yourTicket = Kølappen din
        stillWaiting = Du står i køen.
        beingServed = Du blir betjent.
        setAside = Besøket ditt er satt på vent. Vi roper deg opp igjen.

        isPrinting = Kølappen skrives ut …
        keepTheCode = Med denne koden finner du plassen din igjen her: {code}

        noMoreTime = Spør oss hvis du trenger mer tid. Vi hjelper deg gjerne.
        markedNow = Valgt: {choice}. Enter bekrefter.

        lineChoice = {digit}: {choice}
        linePrompt = Tall, deretter Enter:
        lineTyped = Svaret ditt, deretter Enter:
        """
}
