extension HaltPhrase {
    static let nb = """
        reasonUnreadable = kan ikke leses
        reasonUnreadableWhy = kan ikke leses: {why}
        reasonUnwritable = kan ikke skrives: {why}
        reasonMissing = finnes ikke
        reasonExists = finnes allerede; velg et annet navn
        reasonNoFolder = mappen kan ikke lages: {why}
        reasonLogMissing = mangler, og med den det serveren gjorde sist før den ble drept; legg den tilbake
            eller gjenopprett en sikkerhetskopi (for å gå videre uten: slett {file})
        reasonNotAKey = dette er ikke en servernøkkel; gjenopprett den derfra den ble oppbevart
        reasonNoSuchUser = ingen kontorfil har en bruker «{user}»
        reasonNewerSchema = er skrevet av en nyere loket; oppdater dette programmet for å bruke den
        reasonDamaged = er skadet ({why}); gjenopprett siste sikkerhetskopi med «loket restore»
        haltDiskFull = Det er ikke mer plass på disken.
        haltDiskFails = Dataene kan ikke leses eller skrives: {why}
        reasonNoBackup = er ikke en sikkerhetskopi fra Loket ({why}); oppgi en fil som «loket backup» har
            skrevet
        reasonNotOpened = kan ikke åpnes: {why}
        reasonNotWhole = er ikke hel
        reasonCertificate = sertifikatet kan ikke brukes: {why}
        reasonNameValue = skriv «navn = verdi»
        reasonNoSetting = «{name}» er ikke en innstilling; det finnes {list}

        haltNotLoopback = {host} er ikke denne maskinen: oppgi --tls-cert og --tls-key, eller
            --allow-plain-http
        haltNeedsClock = {folder} har dager med styrt klokke: den trenger --clock
        haltNeedsEmptyFolder = {folder} har ekte dager: --clock trenger en tom mappe
        haltPublishThroughServer = {folder} har dager med styrt klokke: publiser gjennom serveren
        haltNotListening = Kan ikke lytte på {address}: {why}. Velg en annen med --listen.
        haltListen = listen: skriv HOST:PORT, for eksempel 127.0.0.1:8080, ikke «{text}»
        haltIdleMinutes = idle-minutes: skriv et helt antall minutter fra 1
        haltWholeNumber = {name}: skriv et helt tall fra 1
        haltCrowds = crowds: skriv områder som 10.0.0.0/24, ::1/128, ikke «{text}»
        haltTLSTogether = tls-cert og tls-key hører sammen
        haltPlainHTTP = allow-plain-http er yes eller no
        haltFolderInUse = {folder} er i bruk av en annen loket-kommando
        haltPINDigits = en PIN har 6 til 64 sifre
        haltPINsDiffer = de to PIN-kodene er ulike
        haltWhichBranch = hvilket kontor? --branch {list}

        haltNobodyCame = ingen kom disse dagene
        haltNoClass = det finnes ingen klasse {name}
        haltNoService = det finnes ingen tjeneste {name}
        haltCounterNotOpen = skranke {counter} var ikke åpen
        haltPairs = open og breaks er par av start og slutt
        reasonArrivals = skriv 08:30,12
        reasonNoVisitors = har ingen besøkende

        reasonNoColumn = det finnes ingen kolonne {column}
        reasonTicketTwice = nummer {ticket} står der to ganger
        reasonServiceNotInOffice = office.json har ingen tjeneste {name}
        reasonClassNotInOffice = office.json har ingen klasse {name}
        reasonNotMilliseconds = {column} er "{text}", ikke hele millisekunder
        reasonTicketAndArrival = ticket og arrival_ms trengs
        reasonNegativeTime = ingen tid er kortere enn null
        reasonCounterPairs = skranke {counter}: open er par av start og slutt
        reasonNoDiscipline = det finnes ingen køregel "{name}"; kjent er head-start og strict
        reasonNoMember = {place}: {name} mangler
        placeTop = øverste nivå

        reasonNoSuchBranch = den har ingen avdeling «{branch}»
        reasonNoSuchDevice = denne avdelingen har ingen enhet «{device}»
        haltPurgeFolder = --data trengs: en server sletter av seg selv, en gang om dagen
        """
}
