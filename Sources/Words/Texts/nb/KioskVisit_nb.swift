extension KioskVisitPhrase {
    static let nb = """
        answerIsNeeded = Vi trenger dette for å hjelpe deg. Det vises ikke på noen tavle.
        answerMissing = Svar på dette, så kan vi fortsette.
        numberWanted = Skriv et tall, for eksempel 12.
        dateWanted = Skriv dag, måned og år, for eksempel 24.12.2026.
        phoneWanted = Skriv et telefonnummer, for eksempel +47 22 12 34 56, eller la feltet stå tomt.

        causesHelp = Velg alt som passer, og fortsett.
        causeTicked = ✓ {cause}
        offerYes = Ja, åpne en sak
        offerNo = Nei takk

        tellUs = Klage, ros eller forslag
        matterKind = Hva vil du fortelle oss?
        matterText = Fortell oss med egne ord
        matterTextHelp = Skriv det, og trykk Enter.
        matterName = Navnet ditt
        matterPhone = Telefonnummeret ditt
        matterPersonHelp = Bare hvis du vil, så vi kan nå deg.

        matterIsOpen = Takk. Vi har fått det du skrev.
        matterSecret = Din hemmelige kode: {secret}
        matterKeepBoth = Ta vare på begge. I kiosken vår, under «{key}», viser den hemmelige koden hvordan saken står.
        matterPrinting = Begge skrives ut …
        matterPrinted = Ta lappen.
        matterNotPrinted = De kan ikke skrives ut. Noter begge.
        thisIsACase = Dette er nummeret på en sak.
        secretIsNeeded = Tast også den hemmelige koden. Den står ved siden av nummeret.
        """
}
