extension SurveyPhrase {
    static let nl = """
        surveyResolved = Is uw vraag opgelost?
        surveyYes = Ja
        surveyPartly = Gedeeltelijk
        surveyNo = Nee
        surveyAttention = Hoe bent u geholpen?
        attention1 = Zeer slecht
        attention2 = Slecht
        attention3 = Redelijk
        attention4 = Goed
        attention5 = Zeer goed
        surveyCauses = Wat was niet goed?
        surveyComment = Wilt u nog iets toevoegen?
        surveyAnonymous = Uw antwoord is anoniem: niemand kan zien van wie het is.
        surveyThanks = Dank u voor uw antwoord.
        surveyOfferCase = Het spijt ons dat dit niet is opgelost. U kunt nu een zaak openen: u krijgt een
            nummer en een antwoord.

        surveyAnswers.one = {count} antwoord
        surveyAnswers.other = {count} antwoorden
        surveyWithheld.one = Nog {count} antwoord wacht op meer.
        surveyWithheld.other = Nog {count} antwoorden wachten op meer.
        surveyTooFew = Minder dan {minimum} antwoorden over één dienst worden niet getoond.
        surveyTotal = Totaal
        surveyMean = Hulp (gemiddeld)
        """
}
