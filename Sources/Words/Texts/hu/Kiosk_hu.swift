extension KioskPhrase {
    static let hu = """
        welcome = Üdvözöljük
        chooseLanguage = Válasszon nyelvet
        chooseGroup = Milyen ügyben jött?
        chooseService = Válasszon ügytípust
        choosePriority = Van-e valami, amire figyeljünk?
        pressDigitOrTouch = Nyomja meg a számot, vagy érintse meg a sort.
        otherLanguage = Más nyelv
        moreChoices = Továbbiak
        pageOf = Oldal: {page}/{pages}
        confirmService = Kér sorszámot? Ügytípus: {service}
        longWait = Sokan várakoznak. Várakozási idő: {wait}. Így is kér sorszámot?
        takeNumber = Sorszámot kérek
        noPriority = Nem, köszönöm

        notAvailableNow = most nem elérhető
        noNumbersLeft = mára elfogytak a sorszámok

        oneMoment = Egy pillanat türelmet kérünk …
        yourNumber = Az Ön sorszáma
        takeYourTicket = Kérjük, vegye el a sorszámát.
        printerFailed = A sorszám nem nyomtatható ki. Kérjük, jegyezze meg a számot.
        takeSeatAndWatch = Foglaljon helyet, és figyelje a kijelzőt.

        serverAway = Itt most nem tudunk sorszámot adni.
        askAtDesk = Kérjük, forduljon a pultnál dolgozó munkatársunkhoz.
        noAnswerYet = Még nem érkezett válasz.
        choiceIsKept = A választását megőriztük. Tovább próbálkozunk.

        stillThere = Több időre van szüksége?
        nextVisitorIn.one = {count} másodperc múlva a képernyő visszaáll a következő ügyfél számára.
        nextVisitorIn.other = {count} másodperc múlva a képernyő visszaáll a következő ügyfél számára.
        moreTime = Ha több időt kér, nyomjon meg egy gombot, vagy érintse meg a képernyőt.
        startAgain = Újrakezdés

        largeType = Nagy betűk
        normalType = Szokásos betűk
        readAloud = Felolvasás
        stopReading = Felolvasás leállítása

        haveAppointment = Foglalt időpontom van
        enterCode = Adja meg a kódját
        appointmentFound = Az Ön időpontja: {time}
        appointmentUnknown = Ezzel a kóddal ma nincs időpont. Ellenőrizze a kódot.
        checkedIn = Az érkezését rögzítettük.
        """
}
