extension Schema {
    /// Cases: codes, times and amounts in one table, each step in another that only grows, and all that
    /// is personal or was said in two that erasing empties.
    static let cases = """
        CREATE TABLE case_series (
            branch TEXT NOT NULL,
            year INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last > 0),
            PRIMARY KEY (branch, year)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER case_series_only_grow BEFORE UPDATE ON case_series WHEN NEW.last <= OLD.last
            BEGIN SELECT RAISE(ABORT, 'a series never goes back'); END;

        CREATE TABLE case_file (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL REFERENCES branch (id),
            number TEXT NOT NULL,
            secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 16),
            kind TEXT NOT NULL CHECK (kind IN ('complaint', 'compliment', 'suggestion', 'claim')),
            channel TEXT NOT NULL
                CHECK (channel IN ('kiosk', 'counter', 'page', 'telephone', 'email', 'letter')),
            language TEXT NOT NULL,
            visit TEXT,
            praised_staff TEXT CHECK (praised_staff IS NULL OR kind = 'compliment'),
            praised_service TEXT CHECK (praised_service IS NULL OR kind = 'compliment'),
            service TEXT,
            severity TEXT NOT NULL CHECK (severity IN ('low', 'normal', 'high')),
            remedy TEXT,
            product TEXT,
            price_agreed INTEGER CHECK (price_agreed >= 0),
            price_charged INTEGER CHECK (price_charged >= 0),
            state TEXT NOT NULL
                CHECK (state IN ('received', 'acknowledged', 'inWork', 'decided', 'closed')),
            owner TEXT,
            opened_at INTEGER NOT NULL,
            counted_from INTEGER NOT NULL CHECK (counted_from >= opened_at),
            due_at INTEGER NOT NULL CHECK (due_at >= counted_from),
            acknowledged_at INTEGER CHECK ((acknowledged_at IS NULL) = (state = 'received')),
            decided_at INTEGER CHECK (decided_at IS NULL OR state IN ('decided', 'closed')),
            granted TEXT CHECK (granted IS NULL OR decided_at IS NOT NULL),
            closed_at INTEGER CHECK ((closed_at IS NOT NULL) = (state = 'closed')),
            closed_as TEXT CHECK ((closed_as IS NOT NULL) = (state = 'closed')
                AND (closed_as IS NULL OR closed_as IN ('accepted', 'optionsExhausted'))),
            reopenings INTEGER NOT NULL CHECK (reopenings >= 0),
            version INTEGER NOT NULL CHECK (version > 0),
            UNIQUE (branch, number),
            CHECK (state <> 'decided' OR decided_at IS NOT NULL),
            CHECK (praised_staff IS NULL OR praised_service IS NULL)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX case_by_due ON case_file (branch, due_at, id);
        CREATE INDEX case_of_visit ON case_file (visit) WHERE visit IS NOT NULL;

        CREATE TABLE case_cause (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            cause TEXT NOT NULL,
            PRIMARY KEY (case_id, cause)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_step (
            case_id TEXT NOT NULL REFERENCES case_file (id),
            seq INTEGER NOT NULL CHECK (seq > 0),
            at INTEGER NOT NULL,
            staff TEXT,
            what TEXT NOT NULL CHECK (what IN ('opened', 'acknowledged', 'assigned', 'begun', 'changed',
                'decided', 'closed', 'reopened', 'corresponded', 'read')),
            detail TEXT,
            medium TEXT CHECK ((medium IS NOT NULL) = (what = 'corresponded')
                AND (medium IS NULL OR medium IN ('letter', 'email', 'call', 'visit'))),
            happened_at INTEGER CHECK ((happened_at IS NOT NULL) = (what = 'corresponded')),
            PRIMARY KEY (case_id, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER case_step_never_changes BEFORE UPDATE ON case_step
            BEGIN SELECT RAISE(ABORT, 'the history of a case is never changed'); END;
        CREATE TRIGGER case_step_never_goes BEFORE DELETE ON case_step
            BEGIN SELECT RAISE(ABORT, 'the history of a case is never deleted'); END;

        CREATE TABLE case_text (
            case_id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (case_id, seq),
            FOREIGN KEY (case_id, seq) REFERENCES case_step (case_id, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE case_person (
            case_id TEXT PRIMARY KEY REFERENCES case_file (id),
            name TEXT, phone TEXT, email TEXT, reference TEXT,
            purchased_on TEXT, warranty TEXT, asked TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX case_of_reference ON case_person (reference) WHERE reference IS NOT NULL;
        """

    /// Answers know neither visit nor time nor order: their keys are random, and there are no row
    /// numbers. What a visit keeps is that it was answered.
    static let surveys = """
        CREATE TABLE answered_visit (
            ticket TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer (
            key BLOB PRIMARY KEY CHECK (length(key) = 16),
            branch TEXT NOT NULL,
            service TEXT NOT NULL,
            day INTEGER NOT NULL,
            resolved TEXT NOT NULL CHECK (resolved IN ('yes', 'partly', 'no')),
            attention INTEGER NOT NULL CHECK (attention BETWEEN 1 AND 5),
            causes TEXT NOT NULL,
            released INTEGER NOT NULL CHECK (released IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer_comment (
            key BLOB PRIMARY KEY CHECK (length(key) = 16),
            branch TEXT NOT NULL,
            service TEXT NOT NULL,
            day INTEGER NOT NULL,
            text TEXT NOT NULL,
            released INTEGER NOT NULL CHECK (released IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mystery_code (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL REFERENCES branch (id),
            code_hash BLOB NOT NULL UNIQUE CHECK (length(code_hash) = 16),
            note TEXT,
            added_at INTEGER NOT NULL,
            until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mystery_visit (
            code TEXT PRIMARY KEY REFERENCES mystery_code (id),
            ticket TEXT NOT NULL UNIQUE,
            branch TEXT NOT NULL,
            day INTEGER NOT NULL,
            service TEXT NOT NULL,
            steps TEXT NOT NULL,
            done TEXT,
            attention INTEGER CHECK (attention BETWEEN 1 AND 5),
            comment TEXT
        ) STRICT, WITHOUT ROWID;
        """

    /// What is promised: whether it is done follows from the ticket with which it was taken.
    static let dues = """
        CREATE TABLE due (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL REFERENCES branch (id),
            kind TEXT NOT NULL CHECK (kind IN ('followUp', 'callback')),
            due_on INTEGER CHECK ((due_on IS NOT NULL) = (kind = 'followUp')),
            from_at INTEGER CHECK ((from_at IS NOT NULL) = (kind = 'callback')),
            to_at INTEGER CHECK ((to_at IS NOT NULL) = (kind = 'callback')
                AND (to_at IS NULL OR to_at > from_at)),
            service TEXT,
            visit TEXT,
            case_id TEXT,
            added_at INTEGER NOT NULL,
            added_by TEXT,
            cancelled_at INTEGER CHECK (cancelled_at IS NULL OR cancelled_at >= added_at),
            ticket TEXT,
            taken_by TEXT,
            taken_at INTEGER,
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            CHECK ((ticket IS NULL) = (taken_by IS NULL) AND (ticket IS NULL) = (taken_at IS NULL)),
            CHECK ((ticket IS NULL) = (attempts = 0))
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX due_of_branch ON due (branch, kind, id);
        CREATE UNIQUE INDEX due_of_ticket ON due (ticket) WHERE ticket IS NOT NULL;

        CREATE TABLE due_person (
            due TEXT PRIMARY KEY REFERENCES due (id),
            name TEXT, phone TEXT, reference TEXT, reason TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX due_of_reference ON due_person (reference) WHERE reference IS NOT NULL;
        """
}
