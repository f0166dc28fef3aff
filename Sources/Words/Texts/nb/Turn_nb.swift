extension TurnPhrase {
    static let nb = """
        passPriority = Besøkende med fortrinn som kommer før {time}: de får {minutes} min forsprang.
        passPriorityAlways = Besøkende med fortrinn, når de enn kommer.
        passAppointment = Timer som er avtalt før {time}.
        passReturning = {number}, som kommer tilbake til en tidligere plass.
        passNobody = Ingen som kommer nå, går foran deg lenger.
        firstPriority = {number} ble ropt opp først: fortrinn, {minutes} min forsprang.
        firstAppointment = {number} ble ropt opp først: timeavtale.
        firstStaff = {number} ble ropt opp først: valgt av de ansatte.
        firstOtherService = {number} ble ropt opp først: en annen tjeneste.
        adviceOpen = Åpne skranke {counter} nå: {service}, 9 av 10 innen {minutes} min.
        """
}
