extension SurveyPhrase {
    static let sl = """
        surveyResolved = Ali je vaše vprašanje rešeno?
        surveyYes = Da
        surveyPartly = Deloma
        surveyNo = Ne
        surveyAttention = Kako ste bili postreženi?
        attention1 = Zelo slabo
        attention2 = Slabo
        attention3 = Srednje
        attention4 = Dobro
        attention5 = Zelo dobro
        surveyCauses = Kaj ni bilo dobro?
        surveyComment = Želite še kaj dodati?
        surveyAnonymous = Odgovor je anonimen: nihče ne vidi, čigav je.
        surveyThanks = Hvala za vaš odgovor.
        surveyOfferCase = Žal nam je, da to ni rešeno. Zdaj lahko odprete zadevo: dobite številko in
            odgovor.

        surveyAnswers.one = {count} odgovor
        surveyAnswers.two = {count} odgovora
        surveyAnswers.few = {count} odgovori
        surveyAnswers.other = {count} odgovorov
        surveyWithheld.one = Še {count} odgovor čaka na druge.
        surveyWithheld.two = Še {count} odgovora čakata na druge.
        surveyWithheld.few = Še {count} odgovori čakajo na druge.
        surveyWithheld.other = Še {count} odgovorov čaka na druge.
        surveyTooFew = Manj kot {minimum} odgovorov o eni storitvi ne pokažemo.
        surveyTotal = Skupaj
        surveyMean = Postrežba (povprečje)
        """
}
