extension AlertPhrase {
    static let hu = """
        alertTargetMissed.one = {service}: {count} fő több mint {minutes} perce vár
        alertTargetMissed.other = {service}: {count} fő több mint {minutes} perce vár
        alertTargetNear.one = {service}: {count} fő hamarosan {minutes} perce vár
        alertTargetNear.other = {service}: {count} fő hamarosan {minutes} perce vár
        alertCounterIdle = Szabad, pedig várnak: {counter}
        alertCasesOverdue.one = {count} ügy határideje lejárt
        alertCasesOverdue.other = {count} ügy határideje lejárt
        alertKiosk = Kioszk {id}
        alarmHelp = {name} segítséget kér
        alarmHelpAt = {name} segítséget kér – {counter}
        alarmPrinter = Az egyik nyomtatóhoz oda kell menni
        alarmGuard = Az adatok védelmében egy művelet leállt; szóljon a rendszergazdának
        alarmTaken = {name} megy oda
        """
}
