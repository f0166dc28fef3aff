extension RefusalPhrase {
    static let nl = """
        badRequest.title = De aanvraag is niet te begrijpen
        badRequest.detail = Er ontbreekt iets of er klopt iets niet. Verbeter wat “errors” noemt en verstuur
            opnieuw.

        unauthenticated.title = Meld u aan
        unauthenticated.detail = U bent niet aangemeld of de aanmelding is verlopen. Meld u aan en probeer het
            opnieuw.
        wrongPin.title = Gebruiker of pincode onjuist
        wrongPin.detail = De gebruiker en de pincode horen niet bij elkaar. Controleer beide en probeer het
            opnieuw.
        pinChangeRequired.title = Kies een nieuwe pincode
        pinChangeRequired.detail = Deze pincode gold alleen voor de eerste aanmelding. Kies een nieuwe en ga
            verder.
        forbidden.title = Niet toegestaan
        forbidden.detail = Uw rol of kantoor staat dit niet toe. Vraag zo nodig een leidinggevende.

        notFound.title = Niet gevonden
        notFound.detail = Op dit adres is niets te vinden. Controleer het adres.
        unknownBranch.title = Onbekend kantoor
        unknownBranch.detail = Er is geen kantoor met deze id. Controleer de id.
        unknownService.title = Onbekende dienst
        unknownService.detail = Dit kantoor heeft deze dienst niet. Kies er een uit de lijst.
        unknownCounter.title = Onbekend loket
        unknownCounter.detail = Dit kantoor heeft dit loket niet. Kies er een uit de lijst.
        unknownTicket.title = Onbekend nummer
        unknownTicket.detail = Dit nummer is er vandaag niet. Controleer het nummer.
        unknownVisit.title = Onbekend bezoek
        unknownVisit.detail = Deze link of code hoort bij geen enkel bezoek. Controleer hem of vraag het een
            medewerker.
        unknownStaff.title = Onbekende medewerker
        unknownStaff.detail = Niemand in dit kantoor heeft deze gebruikersnaam. Controleer de naam.
        unknownDevice.title = Onbekend apparaat
        unknownDevice.detail = Dit kantoor heeft dit apparaat niet. Registreer het apparaat eerst.
        unknownPriority.title = Onbekende voorrang
        unknownPriority.detail = Dit kantoor heeft deze voorrang niet. Kies er een uit de lijst.
        unknownPrintJob.title = Onbekende afdruk
        unknownPrintJob.detail = Deze afdrukopdracht bestaat niet. Misschien is ze intussen verwijderd.
        unknownAlarm.title = Onbekend alarm
        unknownAlarm.detail = Dit alarm bestaat niet, of het is al afgehandeld.
        methodNotAllowed.title = Hier niet mogelijk
        methodNotAllowed.detail = Dit adres bestaat, maar niet voor dit soort aanvraag. Gebruik een methode
            die “Allow” noemt.

        branchClosed.title = Het kantoor is gesloten
        branchClosed.detail = Er worden nu geen nummers uitgegeven. Kom terug tijdens de openingstijden.
        serviceClosed.title = Deze dienst is gesloten
        serviceClosed.detail = Voor deze dienst worden nu geen nummers uitgegeven. Kies een andere of vraag
            een medewerker.
        serviceFull.title = Geen nummers meer vandaag
        serviceFull.detail = Alle nummers van vandaag voor deze dienst zijn op. Kom een andere dag of vraag
            een medewerker.
        personLimit.title = Geen nummers meer voor u vandaag
        personLimit.detail = U hebt vandaag zoveel nummers voor deze dienst gehad als één persoon mag
            hebben. Kom een andere dag of vraag een medewerker.
        referenceNeeded.title = Zeg wie u bent
        referenceNeeded.detail = Voor deze dienst geldt een maximum per persoon. Geef uw kenmerk op, zoals
            uw klantnummer, en probeer het opnieuw, of vraag een medewerker.
        closingSoon.title = Te laat voor sluitingstijd
        closingSoon.detail = De tijd tot sluiting is nodig voor wie nu al wacht. Kom een andere keer
            terug of vraag een medewerker.
        serviceInUse.title = De dienst is in gebruik
        serviceInUse.detail = Er wachten nog mensen op {service} en geen ander loket biedt die dienst. Help
            hen eerst.

        counterBusy.title = Er is een bezoeker aan het loket
        counterBusy.detail = Nummer {number} is nog aan het loket. Sluit het eerst af of zet het in de wacht.
        counterTaken.title = Het loket is bezet
        counterTaken.detail = {staff} zit aan dit loket. Kies een ander loket.
        counterClosed.title = Het loket is gesloten
        counterClosed.detail = Open eerst het loket.
        counterPaused.title = Het loket is gepauzeerd
        counterPaused.detail = Beëindig eerst de pauze en roep dan op.
        notYourCounter.title = Niet uw loket
        notYourCounter.detail = Dit hoort bij een ander loket. Doe het aan uw eigen loket of vraag een
            leidinggevende.
        staffElsewhere.title = U zit aan een ander loket
        staffElsewhere.detail = U hebt loket {counter} nog open. Sluit dat eerst.

        alreadyCalled.title = Al opgeroepen
        alreadyCalled.detail = Het nummer is al opgeroepen voor loket {counter}.
        alreadyClosed.title = Al afgesloten
        alreadyClosed.detail = Het bezoek is al afgelopen, dus dit kan niet meer.
        notCalled.title = Niet opgeroepen
        notCalled.detail = Het nummer is niet opgeroepen. Roep het eerst op.
        notServing.title = Wordt niet geholpen
        notServing.detail = Niemand helpt dit nummer nu. Begin eerst met helpen.
        notHeld.title = Niet in de wacht
        notHeld.detail = Dit nummer staat niet in de wacht en is dus niet terug te halen.
        heldByOther.title = Door een ander in de wacht gezet
        heldByOther.detail = {staff} houdt dit nummer vast. Vraag deze collega of een leidinggevende om het
            terug te halen.
        notOffered.title = Niet aan dit loket
        notOffered.detail = Dit loket of deze persoon biedt de dienst niet. Kies een ander loket of een andere
            dienst.
        sameService.title = Staat daar al
        sameService.detail = Het nummer wacht daar al. Kies een andere dienst, een ander loket of een andere
            persoon.
        recallsUsedUp.title = Niet vaker oproepen
        recallsUsedUp.detail = Het nummer is zo vaak opgeroepen als mag. Meld het als afwezig en roep het
            volgende op.
        nothingToUndo.title = Niets om ongedaan te maken
        nothingToUndo.detail = Er is geen handeling van u die ongedaan kan worden gemaakt.
        undoTooLate.title = Te laat om ongedaan te maken
        undoTooLate.detail = Er is intussen iets anders gebeurd, dus uw laatste handeling blijft staan.
        missingLogFields.title = Het bezoekverslag is niet volledig
        missingLogFields.detail = Vul eerst in: {fields}.
        versionConflict.title = Intussen gewijzigd
        versionConflict.detail = Iemand anders heeft dit gewijzigd. Lees het opnieuw en wijzig het daarna.
        alreadyPrinted.title = Al afgedrukt
        alreadyPrinted.detail = Dit nummer staat al op papier. Is het kwijt, druk dan een kopie af.

        unknownCase.title = Onbekende zaak
        unknownCase.detail = Zo'n zaak is er hier niet. Controleer het nummer of de link.
        unknownFollowUp.title = Onbekende afspraak
        unknownFollowUp.detail = Zo'n vervolgafspraak of terugbelverzoek is er hier niet. Lees de lijst
            opnieuw.
        unknownMysteryCode.title = Onbekende code
        unknownMysteryCode.detail = Deze code is niet of niet meer geldig. Controleer hem.
        caseState.title = Kan niet in deze fase
        caseState.detail = De zaak staat dit nu niet toe. Kijk hoe hij ervoor staat en zet de volgende
            stap.
        alreadyAnswered.title = Al beantwoord
        alreadyAnswered.detail = Voor dit bezoek is al geantwoord. Dank u; we vragen één antwoord per
            bezoek.
        visitNotEnded.title = Het bezoek is nog niet afgelopen
        visitNotEnded.detail = Antwoorden worden aangenomen als het bezoek is afgelopen.
        surveyOver.title = Te laat om te antwoorden
        surveyOver.detail = De tijd voor antwoorden na dit bezoek is voorbij. Toch bedankt.
        alreadyTaken.title = Er is al iemand mee bezig
        alreadyTaken.detail = Dit ligt bij {staff}. Kies iets anders.
        notDue.title = Niet meer open
        notDue.detail = Dit is al gedaan of geannuleerd. Lees de lijst opnieuw.

        feedGone.title = Deze gebeurtenissen zijn er niet meer
        feedGone.detail = Zulke oude gebeurtenissen zijn gewist. Lees de toestand opnieuw en ga vandaar
            verder.
        payloadTooLarge.title = Te veel gegevens
        payloadTooLarge.detail = De aanvraag is groter dan toegestaan. Stuur minder.
        unsupportedMediaType.title = Verkeerd soort gegevens
        unsupportedMediaType.detail = De aanvraag moet JSON zijn. Stel “Content-Type: application/json” in.
        keyReused.title = Sleutel al gebruikt
        keyReused.detail = Deze Idempotency-Key hoort bij een andere aanvraag. Gebruik een nieuwe sleutel.
        tooMany.title = Te veel pogingen
        tooMany.detail = Wacht {seconds} s en probeer het opnieuw.
        internalError.title = Een fout bij ons
        internalError.detail = Er ging iets mis wat niet had mogen gebeuren. Probeer het opnieuw; lukt het
            weer niet, meld het dan de beheerder.
        storeUnavailable.title = Opslaan lukt nu niet
        storeUnavailable.detail = De gegevens kunnen nu niet worden bewaard. Probeer het straks opnieuw.
        shuttingDown.title = De server stopt
        shuttingDown.detail = De server wordt opnieuw gestart. Probeer het straks opnieuw.

        unknownAppointment.title = Onbekende afspraak
        unknownAppointment.detail = Er is hier geen afspraak met deze code. Controleer de code of vraag het
            een medewerker.
        notToday.title = De afspraak is op een andere dag
        notToday.detail = Deze afspraak is voor {time}. Meld u op die dag, of neem een nummer.
        appointmentOver.title = Het is te laat om u te melden
        appointmentOver.detail = Deze afspraak was om {time}. Neem een nummer of vraag het een medewerker.
        alreadyArrived.title = Al aangemeld
        alreadyArrived.detail = Deze afspraak is al aangemeld. Het nummer houdt zijn plaats.
        appointmentCancelled.title = De afspraak is afgezegd
        appointmentCancelled.detail = Deze afspraak geldt niet meer. Neem een nummer of vraag het een
            medewerker.
        slotFull.title = Deze tijd is bezet
        slotFull.detail = Alle afspraken op deze tijd zijn bezet. Kies een andere tijd.
        notASlot.title = Geen afspraken op deze tijd
        notASlot.detail = Deze dienst heeft dan geen afspraken. Kies een tijd uit de lijst.

        unknownReport.title = Onbekend rapport
        unknownReport.detail = Er is geen rapport met deze naam. Kies er een uit de documentatie.
        clerkFiguresOff.title = Geen cijfers per medewerker
        clerkFiguresOff.detail = Dit kantoor toont geen cijfers per medewerker. Dat bepaalt het
            kantoorbestand.

        queueFull.title = Er wachten te veel mensen
        queueFull.detail = Er wachten zoveel mensen als er nu terechtkunnen. Probeer het later
            opnieuw of vraag een medewerker.
        unknownPairing.title = Onbekende koppelcode
        unknownPairing.detail = Deze code is onjuist, al gebruikt of te oud. Lees de code op het
            apparaat opnieuw.
        requestTimeout.title = De aanvraag duurde te lang
        requestTimeout.detail = De aanvraag was niet op tijd compleet. Stuur haar opnieuw.
        headersTooLarge.title = De kop van de aanvraag is te groot
        headersTooLarge.detail = Het adres of de kopregels van de aanvraag zijn groter dan
            toegestaan. Stuur minder.
        tooBusy.title = De server is bezet
        tooBusy.detail = Er zijn zoveel verbindingen open als de server aankan. Probeer het straks
            opnieuw.
        tooManyTickets.title = Te veel nummers tegelijk
        tooManyTickets.detail = Dit apparaat trekt sneller nummers dan het kantoor toestaat. Wacht
            {seconds} s en probeer het opnieuw.
        tooManyStreams.title = Te veel live weergaven
        tooManyStreams.detail = Hiervandaan zijn zoveel live weergaven open als is toegestaan. Sluit
            er een en probeer het opnieuw.
        tooManyConnections.title = Te veel verbindingen
        tooManyConnections.detail = Vanaf dit adres zijn zoveel verbindingen open als is toegestaan.
            Sluit er een en probeer het opnieuw.
        """
}
