import Hummingbird
import LocalTime
import QueueCore
import QueueStore
import Words

extension Server {
    /// `GET /c/{secret}`.
    func addCasePageRoute(to router: Router<Context>) {
        router.get("/c/{secret}") { _, context in
            do throws(Refusal) {
                let page = try await casePage(context.parameters.get("secret") ?? "")
                return Response(html: page.html, in: page.words.language, status: .ok)
            } catch {
                let words = Words(.en)
                let phrase = RefusalPhrase(rawValue: error.code) ?? .internalError
                let page = VisitPage(
                    number: "–", office: words.title(phrase), lines: [words.detail(phrase, error.values)],
                    words: words)
                return Response(
                    html: page.html, in: words.language, status: .init(code: error.status))
            }
        }
    }

    private func casePage(_ secret: String) async throws(Refusal) -> CasePage {
        let record = try await caseRecord(secret: secret)
        let facts = try facts(of: record.known)
        let words = Words(Language(rawValue: record.language) ?? .en)
        let office = try published(record.known.branch)
        let (name, house) = office.read { ($0.configuration.name, $0.configuration.houseLanguage) }
        return CasePage(
            record: record, office: name[words.language.rawValue] ?? name[house] ?? record.known.branch.text,
            state: words.state(of: facts), isOverdue: facts.isOverdue, zone: office.local.timeZone,
            words: words)
    }
}
