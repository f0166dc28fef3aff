extension HaltPhrase {
    static let nl = """
        reasonUnreadable = kan niet worden gelezen
        reasonUnreadableWhy = kan niet worden gelezen: {why}
        reasonUnwritable = kan niet worden geschreven: {why}
        reasonMissing = bestaat niet
        reasonExists = bestaat al; kies een andere naam
        reasonNoFolder = de map kan niet worden gemaakt: {why}
        reasonLogMissing = ontbreekt, en daarmee wat de server het laatst deed voordat hij werd gestopt; zet
            het bestand terug of herstel een reservekopie (om zonder door te gaan: verwijder {file})
        reasonNotAKey = dit is geen serversleutel; zet hem terug vanwaar hij is bewaard
        reasonNoSuchUser = geen kantoorbestand noemt een gebruiker “{user}”
        reasonNewerSchema = is geschreven door een nieuwere loket; werk dit programma bij om het te
            gebruiken
        reasonDamaged = is beschadigd ({why}); herstel de laatste reservekopie met “loket restore”
        haltDiskFull = Er is geen ruimte meer op de schijf.
        haltDiskFails = De gegevens kunnen niet worden gelezen of geschreven: {why}
        reasonNoBackup = is geen reservekopie van Loket ({why}); noem een bestand dat “loket backup” schreef
        reasonNotOpened = kan niet worden geopend: {why}
        reasonNotWhole = is niet heel
        reasonCertificate = het certificaat kan niet worden gebruikt: {why}
        reasonNameValue = schrijf “naam = waarde”
        reasonNoSetting = “{name}” is geen instelling; er zijn {list}

        haltNotLoopback = {host} is niet deze computer: geef --tls-cert en --tls-key op, of
            --allow-plain-http
        haltNeedsClock = {folder} bevat dagen met een gestuurde klok: --clock is nodig
        haltNeedsEmptyFolder = {folder} bevat echte dagen: --clock heeft een lege map nodig
        haltPublishThroughServer = {folder} bevat dagen met een gestuurde klok: publiceer via de server
        haltNotListening = Op {address} kan niet worden geluisterd: {why}. Kies een ander adres met
            --listen.
        haltListen = listen: schrijf HOST:PORT, zoals 127.0.0.1:8080, niet “{text}”
        haltIdleMinutes = idle-minutes: schrijf een geheel aantal minuten vanaf 1
        haltWholeNumber = {name}: schrijf een geheel getal vanaf 1
        haltCrowds = crowds: schrijf reeksen zoals 10.0.0.0/24, ::1/128, niet “{text}”
        haltTLSTogether = tls-cert en tls-key horen bij elkaar
        haltPlainHTTP = allow-plain-http is yes of no
        haltFolderInUse = {folder} is in gebruik door een andere loket-opdracht
        haltPINDigits = een pincode heeft 6 tot 64 cijfers
        haltPINsDiffer = de twee pincodes verschillen
        haltWhichBranch = welk kantoor? --branch {list}

        haltNobodyCame = op deze dagen kwam niemand
        haltNoClass = er is geen klasse {name}
        haltNoService = er is geen dienst {name}
        haltCounterNotOpen = loket {counter} was niet open
        haltPairs = open en breaks zijn paren van begin en einde
        reasonArrivals = schrijf 08:30,12
        reasonNoVisitors = bevat geen bezoekers

        reasonNoColumn = er is geen kolom {column}
        reasonTicketTwice = nummer {ticket} staat er twee keer
        reasonServiceNotInOffice = office.json heeft geen dienst {name}
        reasonClassNotInOffice = office.json heeft geen klasse {name}
        reasonNotMilliseconds = {column} is "{text}", geen hele milliseconden
        reasonTicketAndArrival = ticket en arrival_ms zijn nodig
        reasonNegativeTime = geen tijd is korter dan niets
        reasonCounterPairs = loket {counter}: open zijn paren van begin en einde
        reasonNoDiscipline = er is geen volgorde "{name}"; bekend zijn head-start en strict
        reasonNoMember = {place}: {name} ontbreekt
        placeTop = bovenste niveau

        reasonNoSuchBranch = er is geen vestiging “{branch}” in
        reasonNoSuchDevice = deze vestiging heeft geen apparaat “{device}”
        haltPurgeFolder = --data is nodig: een server wist zelf, eens per dag
        """
}
