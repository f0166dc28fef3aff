import LocalTime
import OfficeFile
import QueueCore
import Testing

@testable import loket

@Suite struct DemoTests {
    private let office: Configuration

    init() throws { office = try OfficeFile.read(OfficeFile.example, file: "example").configuration }

    private func day(seed: UInt64, hours: Int = 4) -> [DemoVisitor] {
        DemoDay(
            office, DemoPost.all(of: office), opening: 9 * 60, seconds: Double(hours * 3600), seed: seed
        ).visitors
    }

    @Test func aSeedRepeatsTheDay() {
        #expect(day(seed: 7) == day(seed: 7))
        #expect(day(seed: 7) != day(seed: 8))
    }

    @Test func visitorsComeForWhatIsOffered() {
        let services = Set(DemoPost.all(of: office).flatMap(\.services))
        let visitors = day(seed: 1, hours: 40)
        #expect(visitors.allSatisfy { services.contains($0.service) })
        #expect(!visitors.contains { office.service($0.service)!.isInternal })
        #expect(Set(visitors.map(\.language)) == Set(office.languages))
        #expect(zip(visitors, visitors.dropFirst()).allSatisfy { $0.arrival <= $1.arrival })
    }

    /// Over many mornings the clerks have as much to do as was meant.
    @Test func clerksAreBusyMostOfTheTime() {
        let posts = DemoPost.all(of: office).count
        let load = (0..<40).map { seed in
            day(seed: UInt64(seed)).reduce(0) { $0 + $1.handling } / Double(posts * 4 * 3600)
        }
        let mean = load.reduce(0, +) / 40
        #expect((0.75...1.05).contains(mean), "\(mean)")
    }

    @Test func everybodyHasOneCounter() {
        let posts = DemoPost.all(of: office)
        #expect(Set(posts.map(\.counter)).count == posts.count)
        #expect(posts.map(\.clerk) == ["desk1", "desk2", "desk3", "lead"])
        #expect(posts.allSatisfy { !$0.services.isEmpty })
    }

    @Test func theLobbyRemembersWhoWasCalled() async {
        let lobby = Lobby()
        var visitor = day(seed: 1)[0]
        visitor.isAway = true
        visitor.staysAway = false
        visitor.turn = .form
        await lobby.sit(visitor, with: "t")
        #expect(await lobby.hears("t") == nil)
        #expect(await lobby.hears("t") == visitor.walk)
        #expect(await lobby.tells("t")?.turn == .form)
        #expect(await lobby.tells("t")?.turn == DemoVisitor.Turn.none)
        #expect(await lobby.hears("stranger") == nil)
    }

    @Test func theGeneratorIsSplitMix64() {
        var chance = SeededGenerator(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in chance.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }
}
