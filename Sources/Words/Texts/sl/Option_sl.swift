extension OptionPhrase {
    static let sl = """
        optionNeeds = {option} potrebuje {other}.
        optionNeedsOneOf = {option} potrebuje eno od teh možnosti: {other}.
        optionsTogether = {option} in {other} se podata skupaj.
        optionsTogetherWith = {option} in {other} se podata skupaj, z {third}.
        optionOneOf = {option} je eno od: {other}.
        optionPositive = {option} je celo število, najmanj 1.
        optionMeasures = Razdalja, palci, stolpci in vrstice so od 0,1 do 1000.

        optionClock = --clock: napišite čas, kot je 2026-01-13T07:00:00Z
        optionDay = {text} ni dan; napišite ga kot 2026-12-24.
        optionDayOrder = --from je pozneje kot --to.
        optionTarget = --target je DELEŽ/MINUTE, na primer 80/10.
        optionCounterServices = --counter potrebuje storitve.
        optionWrite = {text}: napišite {form}.
        optionAnswer = Odgovor se napiše vprašanje=odgovor, ne »{text}«.
        optionPrinter = --printer je HOST, HOST:PORT ali datoteka naprave.
        optionProfile = --printer-profile: ni ne profila ne datoteke »{text}«.
        optionThemeUnreadable = Teme {file} ni mogoče prebrati.
        optionThemeErrors = Tema ima napake.

        optionWhosePause = Čigav premor? Navedite številko.
        optionWhoLeaves = Kdo odhaja? Navedite številko ali --secret.
        optionContactID = Navedite stik z njegovo oznako.
        optionNotBoth = Navedite {option} ali {other}, ne obojega.
        optionWhereTo = Kam? Navedite --service, --counter ali --staff.
        optionWhichCase = Katera zadeva? Navedite številko ali --secret.
        optionWhichVisit = Za kateri obisk? Navedite --secret ali --code.

        terminalTypeMissing = Vrsta terminala ni znana: TERM ni nastavljen.
        terminalTypeUnknown = Vrsta terminala ni znana: TERM je »{type}«.
        terminalTooSimple = Terminal vrste »{type}« ne more prikazati celega zaslona.
        terminalNoDescriptors = Odprtih je preveč datotek, da bi spremljali ta terminal.
        """
}
