extension PlainPhrase {
    static let sl = """
        plainWelcome = Konzola Loket, vrstica za vrstico. Za pomoč vnesite ?.
        plainUnknown = »{typed}« tu ne pomeni ničesar; pomoč: ?
        plainNobodyHere = Vnesite tipko ali njeno besedo in pritisnite Enter.
        plainKeep = Samo Enter: {choice}
        plainEmpty = prazno
        plainLeave = Sama pika: nazaj.
        plainPick = Vnesite številko, ki jo kličete.
        plainRow = Vnesite številko vrstice, da jo izberete.
        plainChosen = Izbrano: {what}
        plainSomebody = Nekdo čaka.
        helpSummary = Pove, kje ste: stranka, vrsta, okenca, opozorila.
        """
}
