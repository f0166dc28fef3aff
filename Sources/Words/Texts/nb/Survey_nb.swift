extension SurveyPhrase {
    static let nb = """
        surveyResolved = Ble saken din løst?
        surveyYes = Ja
        surveyPartly = Delvis
        surveyNo = Nei
        surveyAttention = Hvordan ble du tatt imot?
        attention1 = Svært dårlig
        attention2 = Dårlig
        attention3 = Middels
        attention4 = Bra
        attention5 = Svært bra
        surveyCauses = Hva var ikke bra?
        surveyComment = Vil du legge til noe?
        surveyAnonymous = Svaret er anonymt: ingen kan se hvem det er fra.
        surveyThanks = Takk for svaret.
        surveyOfferCase = Vi beklager at dette ikke er løst. Du kan åpne en sak nå: du får et nummer og
            et svar.

        surveyAnswers.one = {count} svar
        surveyAnswers.other = {count} svar
        surveyWithheld.one = {count} svar til venter på flere.
        surveyWithheld.other = {count} svar til venter på flere.
        surveyTooFew = Færre enn {minimum} svar om én tjeneste vises ikke.
        surveyTotal = Totalt
        surveyMean = Mottakelse (snitt)
        """
}
