extension ConsoleLogPhrase {
    static let sl = """
        keyStep = Korak
        keyLog = Zapis
        keyPromise = Obljuba
        keyDue = Na vrsti
        helpStep = Odkljukaj naslednji korak; ko so vsi, zadnjega spet odpri.
        helpLog = Zapiši potek obiska in ga zaključi.
        helpPromise = Obljubi, da se k obisku vrnete kasneje.
        helpDue = Naročeni, povratni klici, obljube: prevzemi ali prijavi.
        guideTitle = Postopek: {done} od {all}
        guideNext = Naslednje: {step}
        guideAllDone = Vsi koraki so opravljeni.
        guideAsk = Vprašajte: {question}
        guideMention = Omenite: {text}
        guideEarlier = Prej: {visit}
        guideCases.one = {count} odprta zadeva
        guideCases.two = {count} odprti zadevi
        guideCases.few = {count} odprte zadeve
        guideCases.other = {count} odprtih zadev
        logTitle = {number}: zapis in zaključek
        logAllSteps = Vsi koraki opravljeni
        logUnsaid = (brez)
        promiseTitle = {number}: obljuba
        promiseDay = Datum ali čez koliko dni
        promiseReason = Zakaj
        dayUnclear = To ni prihodnji datum: vpišite 2026-12-24 ali število dni.
        digitsHere = Sem spadajo samo števke.
        dueTitle = Danes na vrsti
        dueFollowUp = obljuba
        dueCallback = povratni klic
        dueAppointment = naročen obisk
        dueFrom = {from}–{to}
        didCheckIn = {number}: prijava uspela
        lookingUp = Poizvedujem …
        """
}
