extension Forbidden {
    private static let ticket = "(SELECT id FROM ticket WHERE number = 'A003')"

    private static func job(_ id: String, state: String = "queued", _ rest: String = "0, NULL, 5, NULL")
        -> String
    {
        "INSERT INTO print_job VALUES ('\(id)', 'test', \(ticket), 'kiosk', '\(state)', \(rest), NULL)"
    }

    static let desk = [
        check("state IN ('queued', 'printed', 'failed', 'reprinted')", job("j", state: "eaten")),
        check("copy IN (0, 1)", job("j", "2, NULL, 5, NULL")),
        check("reason IS NULL OR state IN ('failed', 'reprinted')", job("j", "0, 'paperOut', 5, NULL")),
        check("ended_at IS NULL OR ended_at >= queued_at", job("j", state: "printed", "0, NULL, 5, 4")),
        check("state <> 'queued' OR ended_at IS NULL", job("j", "0, NULL, 5, 6")),
        check("state NOT IN ('printed', 'failed') OR ended_at IS NOT NULL", job("j", state: "failed")),
        unique("print_job.ticket", job("j1") + "; " + job("j2")),
        trigger(
            "FOREIGN KEY constraint failed",
            "INSERT INTO print_job VALUES ('j', 'test', 'none', 'kiosk', 'queued', 0, NULL, 5, NULL, NULL)"),
        check(
            "(ticket IS NULL) <> (case_id IS NULL)",
            "INSERT INTO print_job VALUES ('j', 'test', NULL, 'kiosk', 'queued', 0, NULL, 5, NULL, NULL)"),
        check("length(code) = 6", "INSERT INTO visit_code VALUES ('test', 'ABC', \(ticket))"),
        unique(
            "visit_code.ticket",
            """
            INSERT INTO visit_code VALUES ('test', 'ABCDEF', \(ticket)), ('test', 'ABCDEG', \(ticket))
            """),
        trigger(
            "FOREIGN KEY constraint failed", "INSERT INTO device_status VALUES ('none', 'ok', NULL, 5)"),
        check("printer IN", "INSERT INTO device_status VALUES ('none', 'burning', NULL, 5)"),
        check("kind IN ('help', 'printer', 'guard')", alarm("'joke', NULL, NULL, NULL, 5, NULL, NULL, NULL")),
        check(
            "accepted_at IS NULL OR accepted_at >= raised_at",
            alarm("'help', NULL, NULL, NULL, 5, 'bob', 4, NULL")),
        check(
            "(accepted_by IS NULL) = (accepted_at IS NULL)",
            alarm("'help', NULL, NULL, NULL, 5, 'bob', NULL, NULL")),
        check(
            "cleared_at IS NULL OR cleared_at >= raised_at",
            alarm("'help', NULL, NULL, NULL, 5, NULL, NULL, 4")),
        trigger(
            "UNIQUE constraint failed: index 'one_living_alarm_a_person'",
            alarm("'help', 'ana', NULL, NULL, 5, NULL, NULL, NULL", id: "a1") + "; "
                + alarm("'help', 'ana', NULL, NULL, 6, NULL, NULL, NULL", id: "a2")),
    ]

    private static func alarm(_ values: String, id: String = "a") -> String {
        "INSERT INTO alarm VALUES ('test', '\(id)', \(values))"
    }
}
