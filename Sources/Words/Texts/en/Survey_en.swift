extension SurveyPhrase {
    static let en = """
        surveyResolved = Was your question resolved?
        surveyYes = Yes
        surveyPartly = Partly
        surveyNo = No
        surveyAttention = How was the attention you received?
        attention1 = Very bad
        attention2 = Bad
        attention3 = Fair
        attention4 = Good
        attention5 = Very good
        surveyCauses = What was not good?
        surveyComment = Would you like to add anything?
        surveyAnonymous = Your answer is anonymous: nobody can see whose it is.
        surveyThanks = Thank you for your answer.
        surveyOfferCase = We are sorry that this is not resolved. You can open a case now: you get a
            number and an answer.

        surveyAnswers.one = {count} answer
        surveyAnswers.other = {count} answers
        surveyWithheld.one = {count} more answer waits for others of its kind.
        surveyWithheld.other = {count} more answers wait for others of their kind.
        surveyTooFew = Fewer than {minimum} answers about one service are not shown.
        surveyTotal = Total
        surveyMean = Attention (mean)
        """
}
