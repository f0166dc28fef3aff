import ArgumentParser
import QueueCore
import QueueWire
import Words

struct SurveyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "survey", abstract: "What visitors think: their answers, and giving one.",
        subcommands: [Results.self, GiveAnswer.self], defaultSubcommand: Results.self)

    struct Results: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "results", abstract: "What was answered in a month; never single answers.")

        @OptionGroup var options: LineOptions
        @Option(help: .init("As 2026-01; without it, this one.", valueName: "month")) var month: String?

        func act(_ caller: Caller) async throws {
            let office = try await caller.office()
            var query: [QueryParameter: String] = [:]
            query[.month] = month
            try await caller.show(try await caller.ask(Endpoints.survey, [office.id.text], query: query)) {
                caller.words.text(of: $0, in: office)
            }
        }
    }

    struct GiveAnswer: LineCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Answer for a visit that is over, once.",
            discussion: "By the visit's secret; or, with a device's token, by the code on the ticket.")

        @OptionGroup var options: LineOptions
        @Argument(help: "Was the question resolved?") var resolved: SurveyAnswer.Resolved
        @Argument(help: "How was the attention, from 1 (very bad) to 5 (very good)?") var attention: Int
        @Option(help: "The secret of the visit.") var secret: String?
        @Option(help: "The six characters on the ticket.") var code: String?
        @Option(name: .customLong("cause"), help: "What was not good; may be given several times.")
        var causes: [Cause] = []
        @Option(help: "Anything else.") var comment: String?

        func validate() throws {
            guard (secret == nil) != (code == nil) else {
                throw ValidationError(.optionWhichVisit)
            }
        }

        func act(_ caller: Caller) async throws {
            let body = AnswerBody(
                resolved: resolved, attention: attention, causes: causes.isEmpty ? nil : causes,
                comment: comment)
            let answer =
                if let secret {
                    try await caller.ask(Endpoints.answer, [secret], body: body)
                } else {
                    try await caller.ask(
                        Endpoints.answerByCode, [caller.branch().text, code ?? ""], body: body)
                }
            try await caller.show(answer) { answered in
                [caller.words(.surveyThanks), answered.offer?.text].compactMap(\.self)
                    .joined(separator: "\n")
            }
        }
    }
}

extension Words {
    fileprivate func text(of view: SurveyView, in office: BranchView) -> String {
        let heading =
            [self(.columnMonth) + " " + view.month, "n"]
            + SurveyAnswer.Resolved.allCases.map { self(code: $0.rawValue, of: .resolved) }
            + (1...5).map { "\($0)" } + [self(.surveyMean)]
        let services = view.services.map { row(name($0.service, in: office), $0.figures) }
        let comments = view.services.flatMap { service in service.comments.map { "– " + $0 } }
        let figures = table([heading] + services + [row(self(.surveyTotal), view.total)])
        let rest = view.withheld == 0 ? [] : [self(.surveyWithheld, count: view.withheld)]
        let tooFew = self(.surveyTooFew, ["minimum": number(view.minimum)])
        return ([figures] + comments + rest + [tooFew]).joined(separator: "\n")
    }

    private func row(_ name: String, _ figures: SurveyFigures) -> [String] {
        [name, number(figures.n)]
            + SurveyAnswer.Resolved.allCases.map { number(figures.resolved[$0.rawValue] ?? 0) }
            + figures.attention.map { number($0) }
            + [figures.attentionMean.map { number($0, decimals: 1) } ?? "–"]
    }
}
