extension Schema {
    /// The log of visits. Codes stand in the ticket's and the leg's own rows, so that figures outlive the
    /// person; words stand in `visit_log`, and what they were before in `former_log`.
    static let visitLog = """
        ALTER TABLE ticket ADD COLUMN party INTEGER CHECK (party IS NULL OR party > 0);
        ALTER TABLE ticket ADD COLUMN traced INTEGER NOT NULL DEFAULT 0 CHECK (traced IN (0, 1));
        ALTER TABLE ticket ADD COLUMN repeat_of TEXT
            CHECK (repeat_of IS NULL OR (traced = 1 AND repeat_of <> id));
        ALTER TABLE ticket ADD COLUMN internal INTEGER NOT NULL DEFAULT 0 CHECK (internal IN (0, 1));
        ALTER TABLE ticket ADD COLUMN written TEXT CHECK (written IS NULL OR json_valid(written));
        ALTER TABLE ticket ADD COLUMN answered TEXT CHECK (answered IS NULL OR json_valid(answered));

        ALTER TABLE leg ADD COLUMN log_outcome TEXT;
        ALTER TABLE leg ADD COLUMN reason TEXT;
        ALTER TABLE leg ADD COLUMN causes TEXT CHECK (causes IS NULL OR json_valid(causes));
        ALTER TABLE leg ADD COLUMN attention INTEGER NOT NULL DEFAULT 0 CHECK (attention IN (0, 1));
        ALTER TABLE leg ADD COLUMN procedure TEXT CHECK (procedure IS NULL OR json_valid(procedure));

        CREATE TABLE contact (
            branch TEXT NOT NULL REFERENCES branch (id),
            id TEXT NOT NULL UNIQUE,
            day INTEGER NOT NULL,
            channel TEXT NOT NULL
                CHECK (channel IN ('walkIn', 'appointment', 'telephone', 'email', 'letter')),
            service TEXT NOT NULL,
            staff TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            ended_at INTEGER NOT NULL CHECK (ended_at >= started_at),
            outcome TEXT CHECK (outcome IS NULL
                OR outcome IN ('resolved', 'followUp', 'passedOn', 'notResolved', 'left')),
            quantity INTEGER NOT NULL CHECK (quantity > 0),
            party INTEGER CHECK (party IS NULL OR party > 0),
            traced INTEGER NOT NULL CHECK (traced IN (0, 1)),
            repeat_of TEXT CHECK (repeat_of IS NULL OR (traced = 1 AND repeat_of <> id)),
            internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
            written TEXT CHECK (written IS NULL OR json_valid(written)),
            answered TEXT CHECK (answered IS NULL OR json_valid(answered)),
            log_outcome TEXT,
            reason TEXT,
            causes TEXT CHECK (causes IS NULL OR json_valid(causes)),
            attention INTEGER NOT NULL CHECK (attention IN (0, 1)),
            procedure TEXT CHECK (procedure IS NULL OR json_valid(procedure)),
            seq INTEGER NOT NULL,
            PRIMARY KEY (branch, day, started_at, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE former_log (
            id INTEGER PRIMARY KEY,
            ticket TEXT NOT NULL,
            replaced_at INTEGER NOT NULL,
            problem TEXT, solution TEXT, benefit TEXT, note TEXT,
            answers TEXT
        ) STRICT;
        CREATE INDEX former_log_of_ticket ON former_log (ticket);

        CREATE INDEX visitor_by_reference ON visitor (reference) WHERE reference IS NOT NULL;
        CREATE INDEX event_contact ON event (branch, seq) WHERE type = 'contactLogged';
        CREATE INDEX repeats ON ticket (repeat_of) WHERE repeat_of IS NOT NULL;
        CREATE INDEX contact_repeats ON contact (repeat_of) WHERE repeat_of IS NOT NULL;
        """
}
