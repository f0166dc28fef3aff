import QueueCore
import Testing
import Words

@testable import Printing

@Suite("A ticket on paper") struct TicketTests {
    /// Both ways: everything on the slip is on the paper, letter by letter, and only what the slip says.
    @Test(arguments: Language.allCases, [epson, narrow])
    func saysAllInTheVisitorsLanguage(_ language: Language, on profile: PrinterProfile) throws {
        let (slip, words) = (slip(language), Words(language))
        let paper = try profile.paper(slip)
        let follow =
            profile.printsQR
            ? words(.scanToFollow) : words(.followAt, ["link": link.broken(at: profile.columns)])
        let expected =
            [slip.branch, slip.service, slip.number, slip.issued, slip.ahead, slip.wait].compactMap(\.self)
            + [
                words(.numberWillBeCalled), follow, words(.visitCode, ["code": "K7M2QX"]),
                words(.useOfCode, ["key": words(.codeKey)]),
            ] + slip.notices
            + [words(.keepTicket), words(.tellIfLeaving), slip.address, slip.opening]
        #expect(paper.words == expected.joined(separator: " "))
        #expect(paper.lines.allSatisfy { $0.isCentred })
    }

    @Test func speaksTheLanguageOfTheTicket() {
        let polish = slip(.pl)
        #expect(polish.issued == "Wydano 1 października 2026, 10:32")
        #expect(polish.ahead == "W kolejce wcześniej: 2 osoby")
        #expect(polish.wait == "Przewidywany czas oczekiwania: 5–10 minut")
        #expect(polish.opening == "Otwarte do 16:00")
        #expect(slip(.sl).wait == "Predvideno čakanje: 5–10 minut")
        #expect(TicketSlip(facts("de"), at: branch(), now: now).language == .pl)
    }

    @Test func keepsToTheBranchsClock() {
        let tokyo = TicketSlip(facts(), at: branch(timeZone: "Asia/Tokyo"), now: now)
        #expect(tokyo.issued == "Issued 1 October 2026, 17:32")
    }

    @Test func saysNothingThatNobodyKnows() {
        var ticket = facts(ahead: 0)
        ticket.wait = .unknown
        let slip = TicketSlip(ticket, at: branch(), now: now)
        #expect(slip.ahead == "Nobody is ahead of you.")
        #expect(slip.wait == nil && slip.link == nil && slip.code == nil)
    }

    @Test(arguments: PrinterProfile.ready.values) func marksACopyAtTheTop(on profile: PrinterProfile) throws {
        #expect(try profile.paper(slip(isCopy: true)).lines.first?.text == "Copy")
        #expect(try !profile.paper(slip()).words.contains("Copy"))
    }

    @Test func drawsTheLinkAndCutsAtTheEnd() throws {
        let items = try epson.paper(slip()).items
        #expect(items.contains(.code(link, square: 6)))
        #expect(items.last == .cut(66))
    }

    @Test func leavesRoomToTearWhereThereIsNoKnife() throws {
        let items = try narrow.paper(slip()).items
        #expect(items.suffix(5).allSatisfy { $0 == .line(Paper.Line(text: "")) })
    }

    /// A link that no code of a readable size could hold is told in letters.
    @Test func tellsALongLinkInLetters() throws {
        var long = slip()
        long.link = "https://loket.example/" + String(repeating: "a", count: 300)
        let paper = try epson.paper(long)
        #expect(paper.words.contains("Follow your place in line: https://loket.example/aaa"))
        #expect(!paper.items.contains { if case .code = $0 { true } else { false } })
    }
}

extension String {
    func broken(at columns: Int) -> String {
        var (rest, pieces) = (self[...], [Substring]())
        while !rest.isEmpty {
            pieces.append(rest.prefix(columns))
            rest = rest.dropFirst(columns)
        }
        return pieces.joined(separator: " ")
    }
}
