extension AlertPhrase {
    static let sl = """
        alertTargetMissed.one = {service}: {count} oseba čaka več kot {minutes} min
        alertTargetMissed.two = {service}: {count} osebi čakata več kot {minutes} min
        alertTargetMissed.few = {service}: {count} osebe čakajo več kot {minutes} min
        alertTargetMissed.other = {service}: {count} oseb čaka več kot {minutes} min
        alertTargetNear.one = {service}: {count} oseba bo kmalu čakala {minutes} min
        alertTargetNear.two = {service}: {count} osebi bosta kmalu čakali {minutes} min
        alertTargetNear.few = {service}: {count} osebe bodo kmalu čakale {minutes} min
        alertTargetNear.other = {service}: {count} oseb bo kmalu čakalo {minutes} min
        alertCounterIdle = Prosto, čeprav ljudje čakajo: {counter}
        alertCasesOverdue.one = {count} zadevi je potekel rok
        alertCasesOverdue.two = {count} zadevama je potekel rok
        alertCasesOverdue.few = {count} zadevam je potekel rok
        alertCasesOverdue.other = {count} zadevam je potekel rok
        alertKiosk = Kiosk {id}
        alarmHelp = {name} prosi za pomoč
        alarmHelpAt = {name} prosi za pomoč – {counter}
        alarmPrinter = Tiskalnik potrebuje pomoč
        alarmGuard = Dejanje je bilo ustavljeno zaradi varnosti podatkov; obvestite skrbnika
        alarmTaken = Na pot gre {name}
        """
}
