extension KioskVisitPhrase {
    static let sl = """
        answerIsNeeded = To potrebujemo, da vam pomagamo. Na prikazovalniku ne bo vidno.
        answerMissing = Prosimo, odgovorite, da lahko nadaljujemo.
        numberWanted = Vpišite število, na primer 12.
        dateWanted = Vpišite dan, mesec in leto, na primer 24.12.2026.
        phoneWanted = Prosimo, vpišite telefonsko številko, na primer +386 1 234 56 78, ali ničesar.

        causesHelp = Izberite vse, kar drži, nato nadaljujte.
        causeTicked = ✓ {cause}
        offerYes = Da, odprite zadevo
        offerNo = Ne, hvala

        tellUs = Pritožba, pohvala ali predlog
        matterKind = Kaj bi nam radi povedali?
        matterText = Povejte nam s svojimi besedami
        matterTextHelp = Vpišite in pritisnite Enter.
        matterName = Vaše ime
        matterPhone = Vaša telefonska številka
        matterPersonHelp = Samo če želite, da vas lahko dosežemo.

        matterIsOpen = Hvala. Vaše besede smo prejeli.
        matterSecret = Vaša skrivna koda: {secret}
        matterKeepBoth = Shranite oboje. Na našem kiosku pod »{key}« skrivna koda pokaže stanje zadeve.
        matterPrinting = Oboje se tiska …
        matterPrinted = Vzemite potrdilo.
        matterNotPrinted = Ni mogoče natisniti. Zapišite si oboje.
        thisIsACase = To je številka zadeve.
        secretIsNeeded = Vtipkajte še njeno skrivno kodo. Napisana je ob številki.
        """
}
