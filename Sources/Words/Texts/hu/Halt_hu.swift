extension HaltPhrase {
    static let hu = """
        reasonUnreadable = nem olvasható
        reasonUnreadableWhy = nem olvasható: {why}
        reasonUnwritable = nem írható: {why}
        reasonMissing = nem létezik
        reasonExists = már létezik; válasszon más nevet
        reasonNoFolder = a mappa nem hozható létre: {why}
        reasonLogMissing = hiányzik, és vele az, amit a kiszolgáló a leállítása előtt utoljára tett; tegye
            vissza, vagy állítson vissza biztonsági mentést (folytatás nélküle: törölje ezt: {file})
        reasonNotAKey = ez nem kiszolgálókulcs; állítsa vissza onnan, ahol megőrizték
        reasonNoSuchUser = egyik irodafájl sem nevez meg ilyen felhasználót: „{user}”
        reasonNewerSchema = egy újabb loket írta; a használatához frissítse ezt a programot
        reasonDamaged = sérült ({why}); állítsa vissza az utolsó mentést: „loket restore”
        haltDiskFull = Nincs több hely a lemezen.
        haltDiskFails = Az adatok nem olvashatók vagy nem írhatók: {why}
        reasonNoBackup = nem a Loket mentése ({why}); olyan fájlt adjon meg, amelyet a „loket backup” írt
        reasonNotOpened = nem nyitható meg: {why}
        reasonNotWhole = nem ép
        reasonCertificate = a tanúsítvány nem használható: {why}
        reasonNameValue = így írja: „név = érték”
        reasonNoSetting = „{name}” nem beállítás; ezek vannak: {list}

        haltNotLoopback = {host} nem ez a gép: adja meg: --tls-cert és --tls-key, vagy --allow-plain-http
        haltNeedsClock = {folder} vezérelt óra napjait tárolja: --clock kell hozzá
        haltNeedsEmptyFolder = {folder} valódi napokat tárol: a --clock üres mappát kíván
        haltPublishThroughServer = {folder} vezérelt óra napjait tárolja: a kiszolgálóján át tegye közzé
        haltNotListening = Ezen a címen nem lehet figyelni: {address} ({why}). Válasszon másikat: --listen.
        haltListen = listen: így írja: HOST:PORT, például 127.0.0.1:8080, nem így: „{text}”
        haltIdleMinutes = idle-minutes: egész számú percet írjon, legalább 1-et
        haltWholeNumber = {name}: egész számot írjon, legalább 1-et
        haltCrowds = crowds: tartományokat írjon, például 10.0.0.0/24, ::1/128, nem ezt: „{text}”
        haltTLSTogether = a tls-cert és a tls-key együtt jár
        haltPlainHTTP = az allow-plain-http értéke yes vagy no
        haltFolderInUse = {folder}: egy másik loket parancs használja
        haltPINDigits = a PIN 6–64 számjegyből áll
        haltPINsDiffer = a két PIN nem egyezik
        haltWhichBranch = melyik iroda? --branch {list}

        haltNobodyCame = ezeken a napokon senki sem jött
        haltNoClass = nincs ilyen osztály: {name}
        haltNoService = nincs ilyen szolgáltatás: {name}
        haltCounterNotOpen = ez az ablak nem volt nyitva: {counter}
        haltPairs = az open és a breaks kezdet–vég párok
        reasonArrivals = így írja: 08:30,12
        reasonNoVisitors = nincs benne látogató

        reasonNoColumn = nincs ilyen oszlop: {column}
        reasonTicketTwice = ez a sorszám kétszer szerepel: {ticket}
        reasonServiceNotInOffice = az office.json fájlban nincs ilyen szolgáltatás: {name}
        reasonClassNotInOffice = az office.json fájlban nincs ilyen osztály: {name}
        reasonNotMilliseconds = {column}: "{text}" nem egész ezredmásodperc
        reasonTicketAndArrival = a ticket és az arrival_ms kötelező
        reasonNegativeTime = egy idő sem lehet rövidebb nullánál
        reasonCounterPairs = {counter} ablak: az open kezdet–vég párokból áll
        reasonNoDiscipline = nincs ilyen sorrend: "{name}"; ismert: head-start és strict
        reasonNoMember = {place}: hiányzik: {name}
        placeTop = legfelső szint

        reasonNoSuchBranch = nincs benne ilyen iroda: „{branch}”
        reasonNoSuchDevice = ebben az irodában nincs ilyen eszköz: „{device}”
        haltPurgeFolder = a --data szükséges: a kiszolgáló naponta egyszer magától töröl
        """
}
