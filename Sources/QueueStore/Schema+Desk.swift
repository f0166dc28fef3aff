extension Schema {
    /// Codes on paper, what is printed and how printers are, and calls for help.
    static let desk = """
        CREATE TABLE visit_code (
            branch TEXT NOT NULL,
            code TEXT NOT NULL CHECK (length(code) = 6),
            ticket TEXT NOT NULL UNIQUE REFERENCES ticket (id),
            PRIMARY KEY (branch, code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE print_job (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL,
            ticket TEXT NOT NULL REFERENCES ticket (id),
            device TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'printed', 'failed', 'reprinted')),
            copy INTEGER NOT NULL CHECK (copy IN (0, 1)),
            reason TEXT CHECK (reason IS NULL OR state IN ('failed', 'reprinted')),
            queued_at INTEGER NOT NULL,
            ended_at INTEGER CHECK (ended_at IS NULL OR ended_at >= queued_at),
            CHECK (state <> 'queued' OR ended_at IS NULL),
            CHECK (state NOT IN ('printed', 'failed') OR ended_at IS NOT NULL)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX print_job_in_order ON print_job (branch, queued_at, id);
        CREATE INDEX print_job_of_ticket ON print_job (ticket);
        CREATE UNIQUE INDEX one_queued_job_a_ticket ON print_job (ticket) WHERE state = 'queued';

        CREATE TABLE device_status (
            device TEXT PRIMARY KEY REFERENCES device (id) ON DELETE CASCADE,
            printer TEXT CHECK (printer IN
                ('ok', 'paperLow', 'paperOut', 'coverOpen', 'offline', 'failed', 'none')),
            paper_text TEXT,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE alarm (
            branch TEXT NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('help', 'printer', 'guard')),
            staff TEXT,
            counter TEXT,
            text TEXT,
            raised_at INTEGER NOT NULL,
            accepted_by TEXT,
            accepted_at INTEGER CHECK (accepted_at IS NULL OR accepted_at >= raised_at),
            cleared_at INTEGER CHECK (cleared_at IS NULL OR cleared_at >= raised_at),
            PRIMARY KEY (branch, id),
            CHECK ((accepted_by IS NULL) = (accepted_at IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX one_living_alarm_a_person ON alarm (branch, kind, coalesce(staff, ''))
            WHERE cleared_at IS NULL;
        """
}
