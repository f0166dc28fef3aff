extension ConsoleLogPhrase {
    static let hu = """
        keyStep = Lépés
        keyLog = Napló
        keyPromise = Utánkövetés
        keyDue = Esedékes
        helpStep = A következő lépés kipipálása; ha mind kész, az utolsó vissza.
        helpLog = A látogatás naplójának megírása és lezárás.
        helpPromise = Ígéret: egy későbbi napon visszatérnek az ügyre.
        helpDue = Időpontok, visszahívások, utánkövetések: átvétel, érkeztetés.
        guideTitle = Eljárás: {done} / {all}
        guideNext = Következő: {step}
        guideAllDone = Minden lépés kész.
        guideAsk = Kérdezze meg: {question}
        guideMention = Említse meg: {text}
        guideEarlier = Korábban: {visit}
        guideCases.one = {count} nyitott ügy
        guideCases.other = {count} nyitott ügy
        logTitle = {number}: napló és lezárás
        logAllSteps = Minden lépés kész
        logUnsaid = (nincs)
        promiseTitle = {number}: utánkövetés
        promiseDay = Dátum, vagy hány nap múlva
        promiseReason = Miért
        dayUnclear = Ez nem jövőbeli dátum: 2026-12-24, vagy a napok száma.
        digitsHere = Ide csak számjegy írható.
        dueTitle = Ma esedékes
        dueFollowUp = utánkövetés
        dueCallback = visszahívás
        dueAppointment = időpont
        dueFrom = {from}–{to}
        didCheckIn = {number}: megérkezett
        lookingUp = Keresés …
        """
}
