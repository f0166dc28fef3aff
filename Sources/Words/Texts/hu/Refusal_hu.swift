extension RefusalPhrase {
    static let hu = """
        badRequest.title = A kérés nem értelmezhető
        badRequest.detail = A kérésben valami hiányzik vagy hibás. Javítsa, amit az „errors” megnevez, és
            küldje újra.

        unauthenticated.title = Kérjük, jelentkezzen be
        unauthenticated.detail = Nincs érvényes bejelentkezés, vagy lejárt. Jelentkezzen be, és próbálja újra.
        wrongPin.title = Hibás felhasználó vagy PIN
        wrongPin.detail = A felhasználó és a PIN nem illik össze. Ellenőrizze mindkettőt, és próbálja újra.
        pinChangeRequired.title = Kérjük, válasszon új PIN-t
        pinChangeRequired.detail = Ez a PIN csak az első bejelentkezéshez szólt. Válasszon újat, és folytassa.
        forbidden.title = Nem engedélyezett
        forbidden.detail = Ezt az Ön szerepköre vagy irodája nem engedi meg. Szükség esetén forduljon a
            vezetőhöz.

        notFound.title = Nem található
        notFound.detail = Ezen a címen nincs semmi. Ellenőrizze a címet.
        unknownBranch.title = Ismeretlen iroda
        unknownBranch.detail = Nincs ilyen azonosítójú iroda. Ellenőrizze az azonosítót.
        unknownService.title = Ismeretlen ügytípus
        unknownService.detail = Ebben az irodában nincs ilyen ügytípus. Válasszon a listából.
        unknownCounter.title = Ismeretlen ablak
        unknownCounter.detail = Ebben az irodában nincs ilyen ablak. Válasszon a listából.
        unknownTicket.title = Ismeretlen sorszám
        unknownTicket.detail = Ma nincs ilyen sorszám. Ellenőrizze a sorszámot.
        unknownVisit.title = Ismeretlen látogatás
        unknownVisit.detail = Ez a hivatkozás vagy kód nem tartozik látogatáshoz. Ellenőrizze, vagy kérdezze
            munkatársainkat.
        unknownStaff.title = Ismeretlen munkatárs
        unknownStaff.detail = Ebben az irodában senkinek sincs ilyen felhasználóneve. Ellenőrizze a nevet.
        unknownDevice.title = Ismeretlen eszköz
        unknownDevice.detail = Ebben az irodában nincs ilyen eszköz. Előbb vegye nyilvántartásba az eszközt.
        unknownPriority.title = Ismeretlen elsőbbség
        unknownPriority.detail = Ebben az irodában nincs ilyen elsőbbség. Válasszon a listából.
        unknownPrintJob.title = Ismeretlen nyomtatás
        unknownPrintJob.detail = Nincs ilyen nyomtatási feladat. Lehet, hogy időközben törölték.
        unknownAlarm.title = Ismeretlen riasztás
        unknownAlarm.detail = Nincs ilyen riasztás, vagy már lezárták.
        methodNotAllowed.title = Itt nem lehetséges
        methodNotAllowed.detail = A cím létezik, de nem ilyen kéréshez. Használjon az „Allow” által felsorolt
            műveletet.

        branchClosed.title = Az iroda zárva van
        branchClosed.detail = Most nem adunk ki sorszámot. Kérjük, jöjjön vissza nyitvatartási időben.
        serviceClosed.title = Ez az ügytípus most nem intézhető
        serviceClosed.detail = Ehhez most nem adunk ki sorszámot. Válasszon mást, vagy kérdezze
            munkatársainkat.
        serviceFull.title = Mára elfogytak a sorszámok
        serviceFull.detail = Ehhez a mai sorszámok elfogytak. Jöjjön más napon, vagy kérdezze munkatársainkat.
        personLimit.title = Ma már nem kaphat több sorszámot
        personLimit.detail = Ehhez az ügytípushoz ma már annyi sorszámot kapott, amennyi egy
            személynek jár. Jöjjön más napon, vagy kérdezze munkatársainkat.
        referenceNeeded.title = Kérjük, mondja meg, kicsoda
        referenceNeeded.detail = Ennél az ügytípusnál személyenként korlátozott a sorszámok száma. Adja
            meg az azonosítóját, például az ügyfélszámát, és próbálja újra, vagy kérdezze munkatársainkat.
        closingSoon.title = Zárás előtt már késő
        closingSoon.detail = A zárásig hátralévő idő a már várakozóknak kell. Jöjjön vissza később,
            vagy kérdezze munkatársainkat.
        serviceInUse.title = Az ügytípus használatban van
        serviceInUse.detail = Erre még várakoznak, és más ablak nem intézi: {service}. Előbb szolgálja ki a
            várakozókat.

        counterBusy.title = Ügyfél van az ablaknál
        counterBusy.detail = Még az ablaknál van a következő sorszám: {number}. Előbb zárja le vagy tegye
            félre.
        counterTaken.title = Az ablak foglalt
        counterTaken.detail = Ennél az ablaknál dolgozik: {staff}. Válasszon másik ablakot.
        counterClosed.title = Az ablak zárva van
        counterClosed.detail = Előbb nyissa meg az ablakot.
        counterPaused.title = Az ablak szünetel
        counterPaused.detail = Előbb fejezze be a szünetet, azután hívjon.
        notYourCounter.title = Nem az Ön ablaka
        notYourCounter.detail = Ez másik ablakhoz tartozik. Végezze a sajátjánál, vagy kérdezze a vezetőt.
        staffElsewhere.title = Ön másik ablaknál van
        staffElsewhere.detail = Még nyitva van egy másik ablaka: {counter}. Előbb azt zárja be.

        alreadyCalled.title = Már behívták
        alreadyCalled.detail = A sorszámot már behívták. Ablak: {counter}
        alreadyClosed.title = Már lezárták
        alreadyClosed.detail = A látogatás már véget ért, ezért ez már nem lehetséges.
        notCalled.title = Nincs behívva
        notCalled.detail = A sorszám nincs behívva. Előbb hívja be.
        notServing.title = Nincs ügyintézés alatt
        notServing.detail = Ezzel a sorszámmal most senki sem foglalkozik. Előbb kezdje meg az ügyintézést.
        notHeld.title = Nincs félretéve
        notHeld.detail = Ez a sorszám nincs félretéve, ezért nincs mit visszavenni.
        heldByOther.title = Más tette félre
        heldByOther.detail = A sorszámot félretette: {staff}. Ez a munkatárs vagy a vezető veheti vissza.
        notOffered.title = Ennél az ablaknál nem intézhető
        notOffered.detail = Ez az ablak vagy munkatárs nem intézi ezt az ügytípust. Válasszon mást.
        sameService.title = Már ott van
        sameService.detail = A sorszám már ott várakozik. Válasszon más ügytípust, ablakot vagy munkatársat.
        recallsUsedUp.title = Több ismételt hívás nem lehetséges
        recallsUsedUp.detail = A sorszámot annyiszor hívták, ahányszor lehet. Jelölje távollévőnek, és hívja a
            következőt.
        nothingToUndo.title = Nincs mit visszavonni
        nothingToUndo.detail = Önnek nincs visszavonható művelete.
        undoTooLate.title = Már nem vonható vissza
        undoTooLate.detail = Azóta más is történt, ezért az utolsó művelete érvényben marad.
        missingLogFields.title = A látogatás naplója hiányos
        missingLogFields.detail = Előbb töltse ki: {fields}.
        versionConflict.title = Közben megváltozott
        versionConflict.detail = Ezt közben más módosította. Olvassa be újra, azután módosítsa.
        alreadyPrinted.title = Már kinyomtatva
        alreadyPrinted.detail = Ez a sorszám már papíron van. Ha elveszett, nyomtasson másolatot.

        unknownCase.title = Ismeretlen ügy
        unknownCase.detail = Itt nincs ilyen ügy. Ellenőrizze a számot vagy a hivatkozást.
        unknownFollowUp.title = Ismeretlen teendő
        unknownFollowUp.detail = Itt nincs ilyen teendő vagy visszahívás. Olvassa be újra a listát.
        unknownMysteryCode.title = Ismeretlen kód
        unknownMysteryCode.detail = Ez a kód nem, vagy már nem érvényes. Ellenőrizze.
        caseState.title = Ebben a szakaszban nem lehet
        caseState.detail = Az ügy ezt most nem engedi. Nézze meg az állapotát, és tegye meg a következő
            lépést.
        alreadyAnswered.title = Már válaszolt
        alreadyAnswered.detail = Erről a látogatásról már érkezett válasz. Köszönjük; látogatásonként
            egyet kérünk.
        visitNotEnded.title = A látogatás még tart
        visitNotEnded.detail = Válaszokat a látogatás végén fogadunk.
        surveyOver.title = A válaszadás ideje lejárt
        surveyOver.detail = A látogatás utáni válaszadás ideje letelt. Azért köszönjük.
        alreadyTaken.title = Ezzel már foglalkoznak
        alreadyTaken.detail = Ezzel ő foglalkozik: {staff}. Válasszon mást.
        notDue.title = Már nem esedékes
        notDue.detail = Ez már kész, vagy lemondták. Olvassa be újra a listát.

        feedGone.title = Ezek az események már nincsenek meg
        feedGone.detail = Az ilyen régi eseményeket töröltük. Olvassa be újra az állapotot, és onnan
            folytassa.
        payloadTooLarge.title = Túl sok adat
        payloadTooLarge.detail = A kérés nagyobb a megengedettnél. Küldjön kevesebbet.
        unsupportedMediaType.title = Nem megfelelő adatfajta
        unsupportedMediaType.detail = A kérés csak JSON lehet. Adja meg: „Content-Type: application/json”.
        keyReused.title = A kulcsot már használták
        keyReused.detail = Ez az Idempotency-Key más kéréshez tartozik. Használjon új kulcsot.
        tooMany.title = Túl sok próbálkozás
        tooMany.detail = Várjon {seconds} másodpercet, és próbálja újra.
        internalError.title = Hiba történt nálunk
        internalError.detail = Olyan hiba történt, amelynek nem lett volna szabad. Próbálja újra; ha ismét
            előfordul, szóljon a rendszergazdának.
        storeUnavailable.title = A mentés most nem lehetséges
        storeUnavailable.detail = Az adatokat most nem lehet menteni. Próbálja újra kicsit később.
        shuttingDown.title = A kiszolgáló leáll
        shuttingDown.detail = A kiszolgáló újraindul. Próbálja újra kicsit később.

        unknownAppointment.title = Ismeretlen időpont
        unknownAppointment.detail = Nincs itt foglalás ezzel a kóddal. Ellenőrizze, vagy kérdezze
            munkatársunkat.
        notToday.title = Az időpont másik napra szól
        notToday.detail = A foglalás ideje: {time}. Jelentkezzen aznap, vagy kérjen sorszámot.
        appointmentOver.title = Túl késő bejelentkezni
        appointmentOver.detail = A foglalás ideje ez volt: {time}. Kérjen sorszámot, vagy kérdezze
            munkatársunkat.
        alreadyArrived.title = Már bejelentkezett
        alreadyArrived.detail = Ezzel a foglalással már bejelentkeztek. A sorszám megtartja a helyét.
        appointmentCancelled.title = A foglalást lemondták
        appointmentCancelled.detail = Ez a foglalás már nem érvényes. Kérjen sorszámot, vagy kérdezze
            munkatársunkat.
        slotFull.title = Ez az időpont betelt
        slotFull.detail = Erre az időpontra minden hely foglalt. Válasszon másik időpontot.
        notASlot.title = Ekkor nincs foglalható időpont
        notASlot.detail = Ennél a szolgáltatásnál ekkor nincs időpont. Válasszon a listából.

        unknownReport.title = Ismeretlen jelentés
        unknownReport.detail = Nincs ilyen nevű jelentés. Válasszon egyet a dokumentációból.
        clerkFiguresOff.title = Nincsenek ügyintézőnkénti adatok
        clerkFiguresOff.detail = Ez az iroda nem mutat ügyintézőnkénti adatokat. Erről az irodafájl dönt.

        queueFull.title = Túl sokan várnak
        queueFull.detail = Annyian várnak, ahányan most beférnek. Próbálja meg később, vagy kérdezze
            munkatársainkat.
        unknownPairing.title = Ismeretlen párosítókód
        unknownPairing.detail = Ez a kód hibás, már felhasznált vagy túl régi. Olvassa le újra a
            kódot az eszközről.
        requestTimeout.title = A kérés túl sokáig tartott
        requestTimeout.detail = A kérés nem érkezett meg időben. Küldje el újra.
        headersTooLarge.title = A kérés fejléce túl nagy
        headersTooLarge.detail = A kérés címe vagy fejlécei nagyobbak a megengedettnél. Küldjön
            kevesebbet.
        tooBusy.title = A kiszolgáló foglalt
        tooBusy.detail = Annyi kapcsolat van nyitva, amennyit a kiszolgáló kezelni tud. Próbálja
            újra kicsit később.
        tooManyTickets.title = Túl sok sorszám egyszerre
        tooManyTickets.detail = Ez az eszköz gyorsabban kér sorszámot, mint az iroda engedi. Várjon
            {seconds} másodpercet, és próbálja újra.
        tooManyStreams.title = Túl sok élő nézet
        tooManyStreams.detail = Innen annyi élő nézet van nyitva, amennyi megengedett. Zárjon be
            egyet, és próbálja újra.
        tooManyConnections.title = Túl sok kapcsolat
        tooManyConnections.detail = Erről a címről annyi kapcsolat van nyitva, amennyi megengedett.
            Zárjon be egyet, és próbálja újra.
        """
}
