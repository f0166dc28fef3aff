extension KioskVisitPhrase {
    static let hu = """
        answerIsNeeded = Erre szükségünk van, hogy segíthessünk. Kijelzőn nem jelenik meg.
        answerMissing = Kérjük, válaszoljon, hogy folytathassuk.
        numberWanted = Kérjük, számot írjon be, például 12.
        dateWanted = Kérjük, így írja be a dátumot: 2026.12.24.
        phoneWanted = Telefonszámot írjon, például +36 1 234 5678, vagy hagyja üresen.

        causesHelp = Válasszon ki mindent, ami igaz, majd lépjen tovább.
        causeTicked = ✓ {cause}
        offerYes = Igen, ügyet nyitok
        offerNo = Nem, köszönöm

        tellUs = Panasz, dicséret vagy javaslat
        matterKind = Mit szeretne elmondani nekünk?
        matterText = Mondja el a saját szavaival
        matterTextHelp = Írja be, majd nyomja meg az Entert.
        matterName = Az Ön neve
        matterPhone = Az Ön telefonszáma
        matterPersonHelp = Csak ha szeretné, hogy elérhessük.

        matterIsOpen = Köszönjük. Megkaptuk az üzenetét.
        matterSecret = Titkos kódja: {secret}
        matterKeepBoth = Őrizze meg mindkettőt. A kioszkon, a „{key}” gombnál a titkos kód megmutatja, hol tart az ügye.
        matterPrinting = A nyomtatás folyamatban van …
        matterPrinted = Kérjük, vegye el a papírt.
        matterNotPrinted = Nem nyomtatható ki. Kérjük, jegyezze fel mindkettőt.
        thisIsACase = Ez egy ügy száma.
        secretIsNeeded = Írja be a titkos kódját is. A szám mellett áll.
        """
}
