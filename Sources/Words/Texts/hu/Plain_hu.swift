extension PlainPhrase {
    static let hu = """
        plainWelcome = Loket konzol, soronként. Súgó: ?
        plainUnknown = „{typed}” itt nem jelent semmit; súgó: ?
        plainNobodyHere = Írja be a billentyűt vagy a szavát, majd Enter.
        plainKeep = Csak Enter: {choice}
        plainEmpty = üres
        plainLeave = Egy pont: vissza.
        plainPick = Írja be a behívandó sorszámot.
        plainRow = Írja be a sor számát a kiválasztáshoz.
        plainChosen = Kiválasztva: {what}
        plainSomebody = Valaki várakozik.
        helpSummary = Elmondja, hol tart: ügyfél, sor, ablakok, jelzések.
        """
}
