extension TurnPhrase {
    static let hu = """
        passPriority = Elsőbbséggel érkezők {time} előtt: {minutes} perc előnyt kapnak.
        passPriorityAlways = Elsőbbséggel érkezők, bármikor jönnek.
        passAppointment = Foglalt időpontok {time} előtt.
        passReturning = {number}, aki korábbi helyére tér vissza.
        passNobody = Aki most érkezik, már nem kerül Ön elé.
        firstPriority = {number} előbb került sorra: elsőbbség, {minutes} perc előny.
        firstAppointment = {number} előbb került sorra: foglalt időpont.
        firstStaff = {number} előbb került sorra: a munkatársak választása.
        firstOtherService = {number} előbb került sorra: másik szolgáltatás.
        adviceOpen = Nyissa ki most – ablak: {counter}. {service}: 10-ből 9 fő {minutes} percen belül.
        """
}
