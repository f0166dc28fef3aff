extension RefusalPhrase {
    static let pl = """
        badRequest.title = Nie można odczytać żądania
        badRequest.detail = W żądaniu czegoś brakuje lub coś jest błędne. Należy poprawić to, co wskazuje
            „errors”.

        unauthenticated.title = Wymagane logowanie
        unauthenticated.detail = Brak ważnego logowania albo wygasło. Należy się zalogować i spróbować
            ponownie.
        wrongPin.title = Błędny użytkownik lub PIN
        wrongPin.detail = Użytkownik i PIN do siebie nie pasują. Należy sprawdzić oba i spróbować ponownie.
        pinChangeRequired.title = Wymagany nowy PIN
        pinChangeRequired.detail = Ten PIN służył tylko do pierwszego logowania. Należy ustawić nowy.
        forbidden.title = Brak uprawnień
        forbidden.detail = Rola lub placówka na to nie pozwala. W razie potrzeby należy zwrócić się do
            kierownika.

        notFound.title = Nie znaleziono
        notFound.detail = Pod tym adresem nic nie ma. Należy sprawdzić adres.
        unknownBranch.title = Nieznana placówka
        unknownBranch.detail = Nie ma placówki o tym identyfikatorze. Należy sprawdzić identyfikator.
        unknownService.title = Nieznana sprawa
        unknownService.detail = Ta placówka nie obsługuje takiej sprawy. Należy wybrać ją z listy.
        unknownCounter.title = Nieznane stanowisko
        unknownCounter.detail = W tej placówce nie ma takiego stanowiska. Należy wybrać je z listy.
        unknownTicket.title = Nieznany numer
        unknownTicket.detail = Dzisiaj nie ma takiego numeru. Należy sprawdzić numer.
        unknownVisit.title = Nieznana wizyta
        unknownVisit.detail = Ten odnośnik lub kod nie należy do żadnej wizyty. Prosimy go sprawdzić lub
            zapytać pracownika.
        unknownStaff.title = Nieznany pracownik
        unknownStaff.detail = W tej placówce nikt nie ma takiej nazwy użytkownika. Należy sprawdzić nazwę.
        unknownDevice.title = Nieznane urządzenie
        unknownDevice.detail = W tej placówce nie ma takiego urządzenia. Należy je najpierw zarejestrować.
        unknownPriority.title = Nieznane pierwszeństwo
        unknownPriority.detail = W tej placówce nie ma takiego pierwszeństwa. Należy wybrać je z listy.
        unknownPrintJob.title = Nieznany wydruk
        unknownPrintJob.detail = Nie ma takiego zadania wydruku. Mogło zostać w międzyczasie usunięte.
        unknownAlarm.title = Nieznany alarm
        unknownAlarm.detail = Nie ma takiego alarmu albo został już zakończony.
        methodNotAllowed.title = Tu to niemożliwe
        methodNotAllowed.detail = Adres istnieje, ale nie dla takiego żądania. Należy użyć metody, którą
            podaje „Allow”.

        branchClosed.title = Placówka jest zamknięta
        branchClosed.detail = Numery nie są teraz wydawane. Zapraszamy w godzinach otwarcia.
        serviceClosed.title = Ta sprawa nie jest teraz obsługiwana
        serviceClosed.detail = Do tej sprawy nie wydajemy teraz numerów. Prosimy wybrać inną lub zapytać
            pracownika.
        serviceFull.title = Na dziś nie ma już numerów
        serviceFull.detail = Wszystkie dzisiejsze numery do tej sprawy wydano. Zapraszamy innego dnia; pomoże
            też pracownik.
        personLimit.title = Na dziś nie ma już dla Pani/Pana numerów
        personLimit.detail = Wydano już dziś tyle numerów do tej sprawy, ile może otrzymać jedna
            osoba. Zapraszamy innego dnia; pomoże też pracownik.
        referenceNeeded.title = Proszę podać, kim Pani/Pan jest
        referenceNeeded.detail = Do tej sprawy obowiązuje limit na osobę. Proszę podać swój identyfikator,
            na przykład numer klienta, i spróbować ponownie albo zapytać pracownika.
        closingSoon.title = Za późno przed zamknięciem
        closingSoon.detail = Czas do zamknięcia jest potrzebny tym, którzy już czekają. Zapraszamy
            ponownie; pomoże też pracownik.
        serviceInUse.title = Sprawa jest w użyciu
        serviceInUse.detail = Ktoś jeszcze czeka, a inne stanowisko tego nie obsługuje: {service}. Należy
            najpierw obsłużyć czekających.

        counterBusy.title = Na stanowisku jest klient
        counterBusy.detail = Na stanowisku jest jeszcze numer {number}. Należy go najpierw zamknąć lub
            wstrzymać.
        counterTaken.title = Stanowisko jest zajęte
        counterTaken.detail = Na tym stanowisku pracuje: {staff}. Należy wybrać inne.
        counterClosed.title = Stanowisko jest zamknięte
        counterClosed.detail = Należy najpierw otworzyć stanowisko.
        counterPaused.title = Stanowisko ma przerwę
        counterPaused.detail = Należy najpierw zakończyć przerwę, potem wezwać.
        notYourCounter.title = To nie to stanowisko
        notYourCounter.detail = To należy do innego stanowiska. Należy użyć własnego albo zapytać kierownika.
        staffElsewhere.title = Otwarte jest inne stanowisko
        staffElsewhere.detail = Nadal otwarte jest stanowisko {counter}. Należy je najpierw zamknąć.

        alreadyCalled.title = Numer już wezwano
        alreadyCalled.detail = Numer już wezwano. Stanowisko: {counter}
        alreadyClosed.title = Wizyta już zamknięta
        alreadyClosed.detail = Wizyta już się zakończyła, więc nie jest to już możliwe.
        notCalled.title = Numeru nie wezwano
        notCalled.detail = Numeru nie wezwano. Należy go najpierw wezwać.
        notServing.title = Numer nie jest obsługiwany
        notServing.detail = Nikt teraz nie obsługuje tego numeru. Należy najpierw rozpocząć obsługę.
        notHeld.title = Numer nie jest wstrzymany
        notHeld.detail = Ten numer nie jest wstrzymany, więc nie można go przywrócić.
        heldByOther.title = Wstrzymany przez kogoś innego
        heldByOther.detail = Numer wstrzymuje: {staff}. Może go przywrócić ta osoba lub kierownik.
        notOffered.title = Nie na tym stanowisku
        notOffered.detail = To stanowisko lub ta osoba nie obsługuje tej sprawy. Należy wybrać inne stanowisko
            lub sprawę.
        sameService.title = Numer już tam czeka
        sameService.detail = Numer już tam czeka. Należy wybrać inną sprawę, inne stanowisko lub inną osobę.
        recallsUsedUp.title = Nie można już ponowić wezwania
        recallsUsedUp.detail = Numer wezwano tyle razy, ile wolno. Należy oznaczyć nieobecność i wezwać
            następny.
        nothingToUndo.title = Nie ma czego cofnąć
        nothingToUndo.detail = Nie ma własnej czynności, którą można by cofnąć.
        undoTooLate.title = Za późno na cofnięcie
        undoTooLate.detail = Od tego czasu zaszły inne zdarzenia, więc ostatnia czynność pozostaje bez zmian.
        missingLogFields.title = Zapis wizyty jest niepełny
        missingLogFields.detail = Należy najpierw wypełnić: {fields}.
        versionConflict.title = W międzyczasie zmieniono
        versionConflict.detail = Ktoś inny już to zmienił. Należy odczytać dane ponownie i wtedy wprowadzić
            zmianę.
        alreadyPrinted.title = Już wydrukowano
        alreadyPrinted.detail = Ten numerek jest już na papierze. Jeśli zaginął, należy wydrukować kopię.

        unknownCase.title = Nieznana sprawa
        unknownCase.detail = Nie ma tu takiej sprawy. Proszę sprawdzić numer lub odnośnik.
        unknownFollowUp.title = Nieznane zadanie
        unknownFollowUp.detail = Nie ma tu takiego zadania ani prośby o telefon. Proszę odczytać listę
            ponownie.
        unknownMysteryCode.title = Nieznany kod
        unknownMysteryCode.detail = Ten kod nie jest lub już nie jest ważny. Proszę go sprawdzić.
        caseState.title = Na tym etapie to niemożliwe
        caseState.detail = Sprawa teraz na to nie pozwala. Proszę sprawdzić jej stan i wykonać kolejny
            krok.
        alreadyAnswered.title = Odpowiedź już jest
        alreadyAnswered.detail = Dla tej wizyty jest już odpowiedź. Dziękujemy; prosimy o jedną na wizytę.
        visitNotEnded.title = Wizyta jeszcze trwa
        visitNotEnded.detail = Odpowiedzi przyjmujemy po zakończeniu wizyty.
        surveyOver.title = Za późno na odpowiedź
        surveyOver.detail = Czas na odpowiedzi po tej wizycie minął. Mimo to dziękujemy.
        alreadyTaken.title = Ktoś się tym zajmuje
        alreadyTaken.detail = Tym zajmuje się: {staff}. Proszę wybrać coś innego.
        notDue.title = Już nieaktualne
        notDue.detail = To już załatwione lub odwołane. Proszę odczytać listę ponownie.

        feedGone.title = Tych zdarzeń już nie ma
        feedGone.detail = Tak dawne zdarzenia usunięto. Należy ponownie odczytać stan i kontynuować od niego.
        payloadTooLarge.title = Za dużo danych
        payloadTooLarge.detail = Żądanie jest większe, niż wolno. Należy wysłać mniej.
        unsupportedMediaType.title = Niewłaściwy rodzaj danych
        unsupportedMediaType.detail = Żądanie musi być w formacie JSON. Należy ustawić „Content-Type:
            application/json”.
        keyReused.title = Klucz już użyto
        keyReused.detail = Ten Idempotency-Key należy do innego żądania. Należy użyć nowego klucza.
        tooMany.title = Za dużo prób
        tooMany.detail = Prosimy odczekać {seconds} s i spróbować ponownie.
        internalError.title = Błąd po naszej stronie
        internalError.detail = Wystąpił błąd, którego nie powinno być. Prosimy spróbować ponownie; jeśli się
            powtórzy, zawiadomić administratora.
        storeUnavailable.title = Nie można teraz zapisać
        storeUnavailable.detail = Danych nie można teraz zapisać. Prosimy spróbować za chwilę.
        shuttingDown.title = Serwer się zatrzymuje
        shuttingDown.detail = Serwer jest uruchamiany ponownie. Prosimy spróbować za chwilę.

        unknownAppointment.title = Nieznana wizyta
        unknownAppointment.detail = Nie ma tu wizyty z tym kodem. Proszę go sprawdzić lub zapytać
            pracownika.
        notToday.title = Wizyta jest w innym dniu
        notToday.detail = Ta wizyta jest umówiona na {time}. Proszę zgłosić się tego dnia lub pobrać numer.
        appointmentOver.title = Za późno na zgłoszenie
        appointmentOver.detail = Ta wizyta była umówiona na {time}. Proszę pobrać numer lub zapytać
            pracownika.
        alreadyArrived.title = Już zgłoszono
        alreadyArrived.detail = Ta wizyta jest już zgłoszona. Numer zachowuje swoje miejsce.
        appointmentCancelled.title = Wizytę odwołano
        appointmentCancelled.detail = Ta wizyta już nie obowiązuje. Proszę pobrać numer lub zapytać
            pracownika.
        slotFull.title = Ta godzina jest zajęta
        slotFull.detail = Wszystkie wizyty o tej godzinie są zajęte. Proszę wybrać inną.
        notASlot.title = O tej godzinie nie ma wizyt
        notASlot.detail = Ta usługa nie ma wtedy wizyt. Proszę wybrać godzinę z listy.

        unknownReport.title = Nieznany raport
        unknownReport.detail = Nie ma raportu o tej nazwie. Proszę wybrać jeden z wymienionych w
            dokumentacji.
        clerkFiguresOff.title = Brak danych według pracowników
        clerkFiguresOff.detail = To biuro nie pokazuje danych według pracowników. Decyduje o tym plik biura.

        queueFull.title = Czeka zbyt wiele osób
        queueFull.detail = Czeka już tyle osób, ile można teraz przyjąć. Prosimy spróbować później
            lub zapytać pracownika.
        unknownPairing.title = Nieznany kod parowania
        unknownPairing.detail = Ten kod jest błędny, zużyty albo zbyt stary. Należy ponownie
            odczytać kod na urządzeniu.
        requestTimeout.title = Żądanie trwało za długo
        requestTimeout.detail = Żądanie nie dotarło w całości na czas. Należy wysłać je ponownie.
        headersTooLarge.title = Nagłówek żądania jest za duży
        headersTooLarge.detail = Adres lub nagłówki żądania są większe, niż wolno. Należy wysłać
            mniej.
        tooBusy.title = Serwer jest zajęty
        tooBusy.detail = Otwartych jest tyle połączeń, ile serwer może obsłużyć. Prosimy spróbować
            za chwilę.
        tooManyTickets.title = Za dużo numerów naraz
        tooManyTickets.detail = To urządzenie pobiera numery szybciej, niż pozwala biuro. Prosimy
            odczekać {seconds} s i spróbować ponownie.
        tooManyStreams.title = Za dużo podglądów na żywo
        tooManyStreams.detail = Stąd otwarto tyle podglądów na żywo, ile wolno. Należy zamknąć jeden
            i spróbować ponownie.
        tooManyConnections.title = Za dużo połączeń
        tooManyConnections.detail = Z tego adresu otwarto tyle połączeń, ile wolno. Należy zamknąć
            jedno i spróbować ponownie.
        """
}
