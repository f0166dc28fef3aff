extension HaltPhrase {
    static let sl = """
        reasonUnreadable = ni mogoče prebrati
        reasonUnreadableWhy = ni mogoče prebrati: {why}
        reasonUnwritable = ni mogoče zapisati: {why}
        reasonMissing = ne obstaja
        reasonExists = že obstaja; izberite drugo ime
        reasonNoFolder = mape ni mogoče ustvariti: {why}
        reasonLogMissing = manjka in z njim zadnja dejanja strežnika, preden je bil prekinjen; vrnite
            datoteko ali obnovite varnostno kopijo (za nadaljevanje brez nje: izbrišite {file})
        reasonNotAKey = to ni ključ strežnika; obnovite ga od tam, kjer je shranjen
        reasonNoSuchUser = nobena datoteka poslovalnice ne pozna uporabnika »{user}«
        reasonNewerSchema = je zapisal novejši loket; posodobite ta program
        reasonDamaged = je poškodovano ({why}); obnovite zadnjo varnostno kopijo z »loket restore«
        haltDiskFull = Na disku ni več prostora.
        haltDiskFails = Podatkov ni mogoče brati ali pisati: {why}
        reasonNoBackup = ni varnostna kopija Loketa ({why}); navedite datoteko, ki jo je zapisal »loket
            backup«
        reasonNotOpened = ni mogoče odpreti: {why}
        reasonNotWhole = ni celo
        reasonCertificate = potrdila ni mogoče uporabiti: {why}
        reasonNameValue = napišite »ime = vrednost«
        reasonNoSetting = »{name}« ni nastavitev; na voljo so {list}

        haltNotLoopback = {host} ni povratni naslov: podajte --tls-cert in --tls-key ali --allow-plain-http
        haltNeedsClock = {folder} hrani dneve z vodeno uro: potrebuje --clock
        haltNeedsEmptyFolder = {folder} hrani prave dneve: --clock potrebuje prazno mapo
        haltPublishThroughServer = {folder} hrani dneve z vodeno uro: objavite prek njenega strežnika
        haltNotListening = Na naslovu {address} ni mogoče poslušati: {why}. Izberite drugega z --listen.
        haltListen = listen: napišite HOST:PORT, na primer 127.0.0.1:8080, ne »{text}«
        haltIdleMinutes = idle-minutes: napišite celo število minut, najmanj 1
        haltWholeNumber = {name}: napišite celo število, najmanj 1
        haltCrowds = crowds: napišite obsege, kot so 10.0.0.0/24, ::1/128, ne »{text}«
        haltTLSTogether = tls-cert in tls-key gresta skupaj
        haltPlainHTTP = allow-plain-http je yes ali no
        haltFolderInUse = {folder} uporablja drug ukaz loket
        haltPINDigits = PIN ima od 6 do 64 številk
        haltPINsDiffer = PIN-a se razlikujeta
        haltWhichBranch = katera poslovalnica? --branch {list}

        haltNobodyCame = v teh dneh ni prišel nihče
        haltNoClass = razreda {name} ni
        haltNoService = storitve {name} ni
        haltCounterNotOpen = okence {counter} ni bilo odprto
        haltPairs = open in breaks sta para začetka in konca
        reasonArrivals = napišite 08:30,12
        reasonNoVisitors = nima obiskovalcev

        reasonNoColumn = stolpca {column} ni
        reasonTicketTwice = številka {ticket} je navedena dvakrat
        reasonServiceNotInOffice = office.json nima storitve {name}
        reasonClassNotInOffice = office.json nima razreda {name}
        reasonNotMilliseconds = {column} je "{text}", kar niso cele milisekunde
        reasonTicketAndArrival = potrebna sta ticket in arrival_ms
        reasonNegativeTime = noben čas ni krajši od nič
        reasonCounterPairs = okence {counter}: open so pari začetka in konca
        reasonNoDiscipline = reda "{name}" ni; znana sta head-start in strict
        reasonNoMember = {place}: {name} manjka
        placeTop = najvišja raven

        reasonNoSuchBranch = v njej ni poslovalnice »{branch}«
        reasonNoSuchDevice = v tej poslovalnici ni naprave »{device}«
        haltPurgeFolder = potreben je --data: strežnik briše sam, enkrat na dan
        """
}
