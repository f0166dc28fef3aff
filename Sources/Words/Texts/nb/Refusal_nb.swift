extension RefusalPhrase {
    static let nb = """
        badRequest.title = Forespørselen er ikke forståelig
        badRequest.detail = Noe mangler eller er feil. Rett det som «errors» nevner, og send på nytt.

        unauthenticated.title = Logg inn
        unauthenticated.detail = Du er ikke logget inn, eller innloggingen er utløpt. Logg inn og prøv igjen.
        wrongPin.title = Feil bruker eller PIN
        wrongPin.detail = Bruker og PIN passer ikke sammen. Kontroller begge og prøv igjen.
        pinChangeRequired.title = Velg en ny PIN
        pinChangeRequired.detail = Denne PIN-koden gjaldt bare første innlogging. Velg en ny og gå videre.
        forbidden.title = Ikke tillatt
        forbidden.detail = Rollen eller kontoret ditt gir ikke lov til dette. Spør en leder om du trenger det.

        notFound.title = Ikke funnet
        notFound.detail = Det finnes ingenting på denne adressen. Kontroller adressen.
        unknownBranch.title = Ukjent kontor
        unknownBranch.detail = Det finnes ikke noe kontor med denne id-en. Kontroller id-en.
        unknownService.title = Ukjent tjeneste
        unknownService.detail = Kontoret har ikke denne tjenesten. Velg en fra listen.
        unknownCounter.title = Ukjent skranke
        unknownCounter.detail = Kontoret har ikke denne skranken. Velg en fra listen.
        unknownTicket.title = Ukjent nummer
        unknownTicket.detail = Dette nummeret finnes ikke i dag. Kontroller nummeret.
        unknownVisit.title = Ukjent besøk
        unknownVisit.detail = Lenken eller koden hører ikke til noe besøk. Kontroller den, eller spør en av de
            ansatte.
        unknownStaff.title = Ukjent medarbeider
        unknownStaff.detail = Ingen på dette kontoret har dette brukernavnet. Kontroller navnet.
        unknownDevice.title = Ukjent enhet
        unknownDevice.detail = Kontoret har ikke denne enheten. Registrer enheten først.
        unknownPriority.title = Ukjent prioritet
        unknownPriority.detail = Kontoret har ikke denne prioriteten. Velg en fra listen.
        unknownPrintJob.title = Ukjent utskrift
        unknownPrintJob.detail = Denne utskriften finnes ikke. Den kan være fjernet i mellomtiden.
        unknownAlarm.title = Ukjent alarm
        unknownAlarm.detail = Denne alarmen finnes ikke, eller den er allerede avsluttet.
        methodNotAllowed.title = Ikke mulig her
        methodNotAllowed.detail = Adressen finnes, men ikke for denne typen forespørsel. Bruk en metode som
            «Allow» nevner.

        branchClosed.title = Kontoret er stengt
        branchClosed.detail = Det deles ikke ut numre nå. Kom tilbake i åpningstiden.
        serviceClosed.title = Tjenesten er stengt
        serviceClosed.detail = Det deles ikke ut numre til denne tjenesten nå. Velg en annen tjeneste, eller
            spør en av de ansatte.
        serviceFull.title = Ingen flere numre i dag
        serviceFull.detail = Alle dagens numre til denne tjenesten er delt ut. Kom en annen dag, eller spør en
            av de ansatte.
        personLimit.title = Ingen flere numre til deg i dag
        personLimit.detail = Du har i dag fått så mange numre til denne tjenesten som én person kan få.
            Kom en annen dag, eller spør en av de ansatte.
        referenceNeeded.title = Si hvem du er
        referenceNeeded.detail = Denne tjenesten har en grense for hver person. Oppgi referansen din, for
            eksempel kundenummeret, og prøv igjen, eller spør en av de ansatte.
        closingSoon.title = For sent før stengetid
        closingSoon.detail = De som venter nå, trenger tiden som er igjen før vi stenger. Kom igjen,
            eller spør en av de ansatte.
        serviceInUse.title = Tjenesten er i bruk
        serviceInUse.detail = Noen venter fortsatt på {service}, og ingen annen skranke tilbyr den. Betjen dem
            først.

        counterBusy.title = Det er en besøkende i skranken
        counterBusy.detail = Nummer {number} er fortsatt i skranken. Avslutt eller sett det på vent først.
        counterTaken.title = Skranken er opptatt
        counterTaken.detail = {staff} sitter i denne skranken. Velg en annen.
        counterClosed.title = Skranken er stengt
        counterClosed.detail = Åpne skranken først.
        counterPaused.title = Skranken har pause
        counterPaused.detail = Avslutt pausen først, og rop deretter opp.
        notYourCounter.title = Ikke din skranke
        notYourCounter.detail = Dette hører til en annen skranke. Gjør det i din egen, eller spør en leder.
        staffElsewhere.title = Du er i en annen skranke
        staffElsewhere.detail = Du har fortsatt skranke {counter} åpen. Steng den først.

        alreadyCalled.title = Allerede ropt opp
        alreadyCalled.detail = Nummeret er allerede ropt opp til skranke {counter}.
        alreadyClosed.title = Allerede avsluttet
        alreadyClosed.detail = Besøket er allerede avsluttet, så dette kan ikke lenger gjøres.
        notCalled.title = Ikke ropt opp
        notCalled.detail = Nummeret er ikke ropt opp. Rop det opp først.
        notServing.title = Ikke under behandling
        notServing.detail = Ingen betjener dette nummeret nå. Start betjeningen først.
        notHeld.title = Ikke på vent
        notHeld.detail = Nummeret er ikke på vent, så det er ingenting å hente tilbake.
        heldByOther.title = Satt på vent av en annen
        heldByOther.detail = {staff} har satt dette nummeret på vent. Be vedkommende eller en leder hente det
            tilbake.
        notOffered.title = Tilbys ikke i denne skranken
        notOffered.detail = Skranken eller personen har ikke denne tjenesten. Velg en annen skranke eller
            tjeneste.
        sameService.title = Er allerede der
        sameService.detail = Nummeret venter allerede der. Velg en annen tjeneste, skranke eller person.
        recallsUsedUp.title = Ingen flere gjentatte opprop
        recallsUsedUp.detail = Nummeret er ropt opp så mange ganger som tillatt. Meld fravær og rop opp neste.
        nothingToUndo.title = Ingenting å angre
        nothingToUndo.detail = Du har ikke gjort noe som kan angres.
        undoTooLate.title = For sent å angre
        undoTooLate.detail = Det har skjedd noe siden, så det siste du gjorde, blir stående.
        missingLogFields.title = Besøksloggen er ikke ferdig utfylt
        missingLogFields.detail = Fyll ut dette først: {fields}.
        versionConflict.title = Endret i mellomtiden
        versionConflict.detail = Noen andre har endret dette. Les det på nytt, og gjør så endringen din.
        alreadyPrinted.title = Allerede skrevet ut
        alreadyPrinted.detail = Denne kølappen er allerede skrevet ut. Er den mistet, kan du skrive ut en kopi.

        unknownCase.title = Ukjent sak
        unknownCase.detail = Det finnes ingen slik sak her. Kontroller nummeret eller lenken.
        unknownFollowUp.title = Ukjent oppfølging
        unknownFollowUp.detail = Det finnes ingen slik oppfølging eller tilbakeringing her. Les listen på
            nytt.
        unknownMysteryCode.title = Ukjent kode
        unknownMysteryCode.detail = Denne koden er ikke gyldig, eller ikke lenger. Kontroller den.
        caseState.title = Ikke mulig på dette trinnet
        caseState.detail = Saken tillater ikke dette nå. Se hvordan den står, og ta neste steg.
        alreadyAnswered.title = Allerede besvart
        alreadyAnswered.detail = Det er allerede svart for dette besøket. Takk; vi ber bare om ett svar
            per besøk.
        visitNotEnded.title = Besøket er ikke avsluttet
        visitNotEnded.detail = Svar tas imot når besøket er avsluttet.
        surveyOver.title = For sent å svare
        surveyOver.detail = Tiden for svar etter dette besøket er ute. Takk likevel.
        alreadyTaken.title = Noen er i gang med det
        alreadyTaken.detail = Dette ligger hos {staff}. Velg noe annet.
        notDue.title = Ikke lenger aktuelt
        notDue.detail = Dette er allerede gjort eller avlyst. Les listen på nytt.

        feedGone.title = Hendelsene finnes ikke lenger
        feedGone.detail = Så gamle hendelser er slettet. Les tilstanden på nytt, og fortsett derfra.
        payloadTooLarge.title = For mye data
        payloadTooLarge.detail = Forespørselen er større enn tillatt. Send mindre.
        unsupportedMediaType.title = Feil type data
        unsupportedMediaType.detail = Forespørselen må være JSON. Sett «Content-Type: application/json».
        keyReused.title = Nøkkelen er allerede brukt
        keyReused.detail = Denne Idempotency-Key hører til en annen forespørsel. Bruk en ny nøkkel.
        tooMany.title = For mange forsøk
        tooMany.detail = Vent {seconds} s og prøv igjen.
        internalError.title = En feil hos oss
        internalError.detail = Det skjedde noe som ikke skulle skje. Prøv igjen; skjer det på nytt, si fra til
            administratoren.
        storeUnavailable.title = Kan ikke lagre akkurat nå
        storeUnavailable.detail = Data kan ikke lagres akkurat nå. Prøv igjen om litt.
        shuttingDown.title = Serveren stopper
        shuttingDown.detail = Serveren startes på nytt. Prøv igjen om litt.

        unknownAppointment.title = Ukjent time
        unknownAppointment.detail = Det finnes ingen time med denne koden her. Kontroller den, eller spør
            en ansatt.
        notToday.title = Timen er en annen dag
        notToday.detail = Denne timen er {time}. Meld deg den dagen, eller trekk et kølappnummer.
        appointmentOver.title = Det er for sent å melde seg
        appointmentOver.detail = Denne timen var {time}. Trekk et kølappnummer, eller spør en ansatt.
        alreadyArrived.title = Allerede meldt
        alreadyArrived.detail = Denne timen er allerede meldt. Nummeret beholder plassen.
        appointmentCancelled.title = Timen er avlyst
        appointmentCancelled.detail = Denne timen gjelder ikke lenger. Trekk et kølappnummer, eller spør en
            ansatt.
        slotFull.title = Dette tidspunktet er opptatt
        slotFull.detail = Alle timene på dette tidspunktet er tatt. Velg et annet tidspunkt.
        notASlot.title = Ingen timer på dette tidspunktet
        notASlot.detail = Denne tjenesten har ingen timer da. Velg et tidspunkt fra listen.

        unknownReport.title = Ukjent rapport
        unknownReport.detail = Det finnes ingen rapport med dette navnet. Velg en som står i
            dokumentasjonen.
        clerkFiguresOff.title = Ingen tall per ansatt
        clerkFiguresOff.detail = Dette kontoret viser ikke tall per ansatt. Kontorfilen bestemmer det.

        queueFull.title = For mange venter
        queueFull.detail = Det venter så mange som det er plass til nå. Prøv igjen senere, eller
            spør en ansatt.
        unknownPairing.title = Ukjent tilkoblingskode
        unknownPairing.detail = Koden er feil, brukt opp eller for gammel. Les koden på enheten på
            nytt.
        requestTimeout.title = Forespørselen tok for lang tid
        requestTimeout.detail = Forespørselen kom ikke fram i tide. Send den på nytt.
        headersTooLarge.title = Forespørselens hode er for stort
        headersTooLarge.detail = Adressen eller hodefeltene i forespørselen er større enn tillatt.
            Send mindre.
        tooBusy.title = Serveren er opptatt
        tooBusy.detail = Det er så mange åpne forbindelser som serveren klarer. Prøv igjen om litt.
        tooManyTickets.title = For mange numre på én gang
        tooManyTickets.detail = Denne enheten tar numre raskere enn kontoret tillater. Vent
            {seconds} s og prøv igjen.
        tooManyStreams.title = For mange direktevisninger
        tooManyStreams.detail = Det er åpnet så mange direktevisninger herfra som tillatt. Lukk en
            og prøv igjen.
        tooManyConnections.title = For mange forbindelser
        tooManyConnections.detail = Det er så mange åpne forbindelser fra denne adressen som
            tillatt. Lukk en og prøv igjen.
        """
}
