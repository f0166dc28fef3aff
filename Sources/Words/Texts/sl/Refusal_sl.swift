extension RefusalPhrase {
    static let sl = """
        badRequest.title = Zahteve ni mogoče razumeti
        badRequest.detail = V zahtevi nekaj manjka ali je napačno. Popravite, kar navaja »errors«, in jo
            pošljite znova.

        unauthenticated.title = Prijavite se
        unauthenticated.detail = Prijave ni ali je potekla. Prijavite se in poskusite znova.
        wrongPin.title = Napačen uporabnik ali PIN
        wrongPin.detail = Uporabnik in PIN se ne ujemata. Preverite oboje in poskusite znova.
        pinChangeRequired.title = Izberite nov PIN
        pinChangeRequired.detail = Ta PIN je bil samo za prvo prijavo. Izberite novega in nadaljujte.
        forbidden.title = Ni dovoljeno
        forbidden.detail = Vaša vloga ali poslovalnica tega ne dovoljuje. Po potrebi se obrnite na vodjo.

        notFound.title = Ni najdeno
        notFound.detail = Na tem naslovu ni ničesar. Preverite naslov.
        unknownBranch.title = Neznana poslovalnica
        unknownBranch.detail = Poslovalnice s to oznako ni. Preverite oznako.
        unknownService.title = Neznana storitev
        unknownService.detail = Ta poslovalnica nima take storitve. Izberite jo s seznama.
        unknownCounter.title = Neznano okence
        unknownCounter.detail = Ta poslovalnica nima takega okenca. Izberite ga s seznama.
        unknownTicket.title = Neznana številka
        unknownTicket.detail = Te številke danes ni. Preverite jo.
        unknownVisit.title = Neznan obisk
        unknownVisit.detail = Ta povezava ali koda ne pripada nobenemu obisku. Preverite jo ali vprašajte
            osebje.
        unknownStaff.title = Neznan uslužbenec
        unknownStaff.detail = V tej poslovalnici ni nikogar s tem uporabniškim imenom. Preverite ime.
        unknownDevice.title = Neznana naprava
        unknownDevice.detail = Ta poslovalnica nima take naprave. Najprej jo prijavite.
        unknownPriority.title = Neznana prednost
        unknownPriority.detail = Ta poslovalnica nima take prednosti. Izberite jo s seznama.
        unknownPrintJob.title = Neznano tiskanje
        unknownPrintJob.detail = Takega naročila za tiskanje ni. Morda je bilo medtem odstranjeno.
        unknownAlarm.title = Neznan klic na pomoč
        unknownAlarm.detail = Takega klica na pomoč ni ali pa je že zaključen.
        methodNotAllowed.title = Tu to ni mogoče
        methodNotAllowed.detail = Naslov obstaja, a ne za tako zahtevo. Uporabite metodo, ki jo navaja
            »Allow«.

        branchClosed.title = Poslovalnica je zaprta
        branchClosed.detail = Številk zdaj ne izdajamo. Pridite v času uradnih ur.
        serviceClosed.title = Storitev je zaprta
        serviceClosed.detail = Številk za to storitev zdaj ne izdajamo. Izberite drugo storitev ali vprašajte
            osebje.
        serviceFull.title = Danes ni več številk
        serviceFull.detail = Vse današnje številke za to storitev so oddane. Pridite drug dan ali vprašajte
            osebje.
        personLimit.title = Danes za vas ni več številk
        personLimit.detail = Za to storitev ste danes prejeli toliko številk, kolikor jih lahko dobi ena
            oseba. Pridite drug dan ali vprašajte osebje.
        referenceNeeded.title = Povejte, kdo ste
        referenceNeeded.detail = Pri tej storitvi je število obiskov na osebo omejeno. Vpišite svojo oznako,
            na primer številko stranke, in poskusite znova ali vprašajte osebje.
        closingSoon.title = Prepozno pred zaprtjem
        closingSoon.detail = Čas do zaprtja potrebujemo za tiste, ki že čakajo. Pridite znova ali
            vprašajte osebje.
        serviceInUse.title = Storitev je v uporabi
        serviceInUse.detail = Na storitev še čakajo, drugega okenca zanjo pa ni: {service}. Najprej
            obravnavajte čakajoče.

        counterBusy.title = Pri okencu je stranka
        counterBusy.detail = Pri okencu je še številka {number}. Najprej jo zaključite ali zadržite.
        counterTaken.title = Okence je zasedeno
        counterTaken.detail = Pri tem okencu dela: {staff}. Izberite drugo okence.
        counterClosed.title = Okence je zaprto
        counterClosed.detail = Najprej odprite okence.
        counterPaused.title = Okence ima premor
        counterPaused.detail = Najprej končajte premor, nato pokličite.
        notYourCounter.title = To ni vaše okence
        notYourCounter.detail = To pripada drugemu okencu. Opravite pri svojem ali vprašajte vodjo.
        staffElsewhere.title = Ste pri drugem okencu
        staffElsewhere.detail = Odprto imate še okence {counter}. Najprej ga zaprite.

        alreadyCalled.title = Že poklicana
        alreadyCalled.detail = Številka je že poklicana. Okence: {counter}
        alreadyClosed.title = Že zaključena
        alreadyClosed.detail = Obisk je že končan, zato to ni več mogoče.
        notCalled.title = Ni poklicana
        notCalled.detail = Številka ni poklicana. Najprej jo pokličite.
        notServing.title = Ni v obravnavi
        notServing.detail = Te številke zdaj nihče ne obravnava. Najprej začnite obravnavo.
        notHeld.title = Ni zadržana
        notHeld.detail = Ta številka ni zadržana, zato je ni mogoče vzeti nazaj.
        heldByOther.title = Zadržal jo je nekdo drug
        heldByOther.detail = Številko zadržuje: {staff}. Nazaj jo lahko vzame ta oseba ali vodja.
        notOffered.title = Okence tega ne opravlja
        notOffered.detail = To okence ali oseba ne opravlja te storitve. Izberite drugo okence ali storitev.
        sameService.title = Je že tam
        sameService.detail = Številka že čaka tam. Izberite drugo storitev, okence ali osebo.
        recallsUsedUp.title = Ponovnih klicev ni več
        recallsUsedUp.detail = Številka je bila klicana tolikokrat, kot je dovoljeno. Označite odsotnost in
            pokličite naslednjo.
        nothingToUndo.title = Ničesar ni za razveljaviti
        nothingToUndo.detail = Nimate dejanja, ki bi ga bilo mogoče razveljaviti.
        undoTooLate.title = Prepozno za razveljavitev
        undoTooLate.detail = Od takrat se je zgodilo že kaj drugega, zato vaše zadnje dejanje ostane.
        missingLogFields.title = Zapis obiska ni popoln
        missingLogFields.detail = Najprej izpolnite: {fields}.
        versionConflict.title = Medtem spremenjeno
        versionConflict.detail = To je spremenil že nekdo drug. Preberite znova in nato spremenite.
        alreadyPrinted.title = Že natisnjeno
        alreadyPrinted.detail = Ta listek je že natisnjen. Če se je izgubil, natisnite kopijo.

        unknownCase.title = Neznana zadeva
        unknownCase.detail = Take zadeve tu ni. Preverite številko ali povezavo.
        unknownFollowUp.title = Neznan opomnik
        unknownFollowUp.detail = Takega dogovora ali povratnega klica tu ni. Znova odprite seznam.
        unknownMysteryCode.title = Neznana koda
        unknownMysteryCode.detail = Ta koda ni ali ni več veljavna. Preverite jo.
        caseState.title = V tej fazi ni mogoče
        caseState.detail = Zadeva tega zdaj ne dovoljuje. Poglejte njeno stanje in storite naslednji
            korak.
        alreadyAnswered.title = Odgovor je že oddan
        alreadyAnswered.detail = Za ta obisk je odgovor že oddan. Hvala; za vsak obisk prosimo le za
            enega.
        visitNotEnded.title = Obisk še ni končan
        visitNotEnded.detail = Odgovore sprejemamo po koncu obiska.
        surveyOver.title = Prepozno za odgovor
        surveyOver.detail = Čas za odgovore po tem obisku je potekel. Vseeno hvala.
        alreadyTaken.title = To že nekdo ureja
        alreadyTaken.detail = To ureja: {staff}. Izberite kaj drugega.
        notDue.title = Ni več na čakanju
        notDue.detail = To je že opravljeno ali preklicano. Znova odprite seznam.

        feedGone.title = Teh dogodkov ni več
        feedGone.detail = Tako stari dogodki so izbrisani. Znova preberite stanje in nadaljujte od tam.
        payloadTooLarge.title = Preveč podatkov
        payloadTooLarge.detail = Zahteva je večja, kot je dovoljeno. Pošljite manj.
        unsupportedMediaType.title = Napačna vrsta podatkov
        unsupportedMediaType.detail = Zahteva mora biti JSON. Nastavite »Content-Type: application/json«.
        keyReused.title = Ključ je že uporabljen
        keyReused.detail = Ta Idempotency-Key pripada drugi zahtevi. Uporabite nov ključ.
        tooMany.title = Preveč poskusov
        tooMany.detail = Počakajte {seconds} s in poskusite znova.
        internalError.title = Napaka na naši strani
        internalError.detail = Zgodilo se je nekaj, kar se ne bi smelo. Poskusite znova; če se ponovi,
            obvestite skrbnika.
        storeUnavailable.title = Trenutno ni mogoče shraniti
        storeUnavailable.detail = Podatkov zdaj ni mogoče shraniti. Kmalu poskusite znova.
        shuttingDown.title = Strežnik se ustavlja
        shuttingDown.detail = Strežnik se znova zaganja. Kmalu poskusite znova.

        unknownAppointment.title = Neznan termin
        unknownAppointment.detail = S to kodo tu ni nobenega termina. Preverite jo ali vprašajte osebje.
        notToday.title = Termin je drug dan
        notToday.detail = Ta termin je za {time}. Prijavite se tisti dan ali vzemite listek.
        appointmentOver.title = Za prijavo je prepozno
        appointmentOver.detail = Ta termin je bil ob {time}. Vzemite listek ali vprašajte osebje.
        alreadyArrived.title = Že prijavljeno
        alreadyArrived.detail = Ta termin je že prijavljen. Njegov listek ohrani mesto.
        appointmentCancelled.title = Termin je odpovedan
        appointmentCancelled.detail = Ta termin ne velja več. Vzemite listek ali vprašajte osebje.
        slotFull.title = Ta ura je zasedena
        slotFull.detail = Vsi termini ob tej uri so zasedeni. Izberite drugo uro.
        notASlot.title = Ob tej uri ni terminov
        notASlot.detail = Ta storitev takrat nima terminov. Izberite uro s seznama.

        unknownReport.title = Neznano poročilo
        unknownReport.detail = Poročila s tem imenom ni. Izberite katero od navedenih v dokumentaciji.
        clerkFiguresOff.title = Brez podatkov po uslužbencih
        clerkFiguresOff.detail = Ta pisarna ne prikazuje podatkov po uslužbencih. O tem odloča datoteka
            pisarne.

        queueFull.title = Čaka preveč ljudi
        queueFull.detail = Čaka že toliko ljudi, kolikor jih trenutno lahko sprejmemo. Poskusite
            pozneje ali vprašajte osebje.
        unknownPairing.title = Neznana koda za povezovanje
        unknownPairing.detail = Ta koda je napačna, porabljena ali prestara. Znova preberite kodo na
            napravi.
        requestTimeout.title = Zahteva je trajala predolgo
        requestTimeout.detail = Zahteva ni prispela pravočasno. Pošljite jo znova.
        headersTooLarge.title = Glava zahteve je prevelika
        headersTooLarge.detail = Naslov ali glave zahteve so večji, kot je dovoljeno. Pošljite manj.
        tooBusy.title = Strežnik je zaseden
        tooBusy.detail = Odprtih je toliko povezav, kolikor jih strežnik zmore. Kmalu poskusite
            znova.
        tooManyTickets.title = Preveč številk naenkrat
        tooManyTickets.detail = Ta naprava izdaja številke hitreje, kot dovoljuje urad. Počakajte
            {seconds} s in poskusite znova.
        tooManyStreams.title = Preveč živih prikazov
        tooManyStreams.detail = Od tod je odprtih toliko živih prikazov, kolikor je dovoljeno.
            Zaprite enega in poskusite znova.
        tooManyConnections.title = Preveč povezav
        tooManyConnections.detail = S tega naslova je odprtih toliko povezav, kolikor je dovoljeno.
            Zaprite eno in poskusite znova.
        """
}
