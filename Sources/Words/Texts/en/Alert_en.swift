extension AlertPhrase {
    static let en = """
        alertTargetMissed.one = {service}: {count} person has waited over {minutes} min
        alertTargetMissed.other = {service}: {count} people have waited over {minutes} min
        alertTargetNear.one = {service}: {count} person will soon have waited {minutes} min
        alertTargetNear.other = {service}: {count} people will soon have waited {minutes} min
        alertCounterIdle = {counter} is free while people wait
        alertCasesOverdue.one = {count} case is overdue
        alertCasesOverdue.other = {count} cases are overdue
        alertKiosk = Kiosk {id}
        alarmHelp = {name} asks for help
        alarmHelpAt = {name} asks for help – {counter}
        alarmPrinter = A printer needs somebody
        alarmGuard = An act was stopped to protect the data; tell the administrator
        alarmTaken = {name} is going
        """
}
