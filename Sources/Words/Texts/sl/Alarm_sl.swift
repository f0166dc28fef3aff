extension AlarmPhrase {
    static let sl = """
        keyAlarm = Alarm
        keyAccept = Prihajam
        keyClear = Konec alarma
        helpAlarm = Pokličete sodelavce na pomoč; prej potrdite.
        helpAnswer = Odgovorite na alarm: prihajate ali je konec.

        alarmTitle = Pokličem vse sodelavce na pomoč?
        alarmConfirm = Vsi zasloni kažejo »{place}«, dokler kdo ne odgovori.
        alarmText = Za kaj gre?
        alarmRaised = Potrebna je pomoč: {place}
        alarmOwn = Vaš alarm je sprožen; odgovora še ni.
        alarmAccepted = Pomaga {helper}: {place}
        alarmOwnAccepted = {helper} vam prihaja pomagat.
        didAlarm = Sodelavci so poklicani.
        didAccept = Vsi vidijo, da prihajate.
        didClear = Alarm je končan.
        noAlarm = Ni alarma, na katerega bi odgovorili.
        """
}
