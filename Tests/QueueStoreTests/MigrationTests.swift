import Secrets
import Testing

@testable import QueueStore

@Suite struct MigrationTests {
    /// Offices out there have run these texts: a change belongs into a new migration.
    private static let shipped = [
        "1 offices": "deM5rYWWy_AgcZDVCrpxJ8YJUYu4qbX-58vxa3Xln70",
        "2 people": "95f9FNkfvis2DbQICi-A5OWs3a8ttCXJHkyHpulcnXo",
        "3 desk": "eZUXT7Rou12x83v2rdA8A3ZW6lLL8-afUApqHyRgIq0",
        "4 visit log": "4EKplZtPXmzqgYtqcH5kRpBaYTU3m4bUQ_rRTkjyshY",
        "5 cases": "_v8opnMXNgxamj-o3mDFVeltCdzioESSH_3rZ4w1HpA",
        "6 surveys": "rgB0OzHqfu8ElR1xCAdNKKBY4mydPDV-rmVvbiXtkHE",
        "7 dues": "0qQTVvNO4miprq1Dcx_B26roS6NltcSPzvFmj_F9wTE",
        "8 appointments": "IFRqPKEpmwmwOkEJky-5IhQHZjaFa4LPYCEbpbA92GY",
        "9 experience": "Q7cm8m-PnFEWFgThb17vkqE3Vhjh75YC1h5rGhFlHCc",
        "10 audit": "u9Syq79agq8ai_7YsKXe7mAKO7EZ0c4CeDodpKvgyTM",
        "11 agreed dues": "0PRpSAAcqlWsMWvI2F9Padbt5Ie7GVVelYimCBqaxpU",
        "12 case paper": "RKp6NyzfQ7YTrH1Xmwt4Vxh0ZqtYaMA98TLaJIrmbJ4",
    ]

    @Test func shippedOnesAreNeverChanged() {
        for migration in Schema.migrations {
            let hash = Secrets.text(Secrets.hash(migration.sql))
            #expect(Self.shipped[migration.name] == hash, "\(migration.name) is now \(hash)")
        }
        #expect(Schema.migrations.prefix(2).map(\.name) == ["1 offices", "2 people"])
    }

    @Test func aStoreOfTheFutureIsLeftAlone() throws {
        let folder = try TestFolder()
        let database = try folder.database()
        try database.run("INSERT INTO grdb_migrations (identifier) VALUES ('99 later')")
        try database.close()
        #expect(throws: Database.OpeningError.newerSchema) { try folder.database() }
    }

    @Test func openingTwiceChangesNothing() throws {
        let folder = try TestFolder()
        let tables = "SELECT sql FROM sqlite_schema ORDER BY name"
        let first = try folder.database()
        let before = try first.texts(tables)
        try first.close()
        #expect(try folder.database().texts(tables) == before)
        #expect(before.count > 20)
    }
}
