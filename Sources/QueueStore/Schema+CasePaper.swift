extension Schema {
    /// Slips of cases beside those of tickets: a job is of one of them. What is secret on a slip is derived
    /// when it is printed, and stands in no job.
    static let casePaper = """
        CREATE TABLE paper_job (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL,
            ticket TEXT REFERENCES ticket (id),
            device TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'printed', 'failed', 'reprinted')),
            copy INTEGER NOT NULL CHECK (copy IN (0, 1)),
            reason TEXT CHECK (reason IS NULL OR state IN ('failed', 'reprinted')),
            queued_at INTEGER NOT NULL,
            ended_at INTEGER CHECK (ended_at IS NULL OR ended_at >= queued_at),
            case_id TEXT REFERENCES case_file (id),
            CHECK (state <> 'queued' OR ended_at IS NULL),
            CHECK (state NOT IN ('printed', 'failed') OR ended_at IS NOT NULL),
            CHECK ((ticket IS NULL) <> (case_id IS NULL))
        ) STRICT, WITHOUT ROWID;

        INSERT INTO paper_job SELECT id, branch, ticket, device, state, copy, reason, queued_at, ended_at,
            NULL FROM print_job;
        DROP TABLE print_job;
        ALTER TABLE paper_job RENAME TO print_job;

        CREATE INDEX print_job_in_order ON print_job (branch, queued_at, id);
        CREATE INDEX print_job_of_ticket ON print_job (ticket);
        CREATE INDEX print_job_of_case ON print_job (case_id);
        CREATE UNIQUE INDEX one_queued_job_a_ticket ON print_job (ticket) WHERE state = 'queued';
        CREATE UNIQUE INDEX one_queued_job_a_case ON print_job (case_id) WHERE state = 'queued';
        """
}
