extension Schema {
    /// An appointment that was made from a follow-up.
    static let agreedDues = """
        ALTER TABLE due ADD COLUMN appointment TEXT REFERENCES appointment (id)
            CHECK (appointment IS NULL OR kind = 'followUp');
        CREATE UNIQUE INDEX due_of_appointment ON due (appointment) WHERE appointment IS NOT NULL;
        """

    /// Appointments: times and codes in one table; who comes stands in another that erasing empties.
    static let appointments = """
        CREATE TABLE appointment (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL REFERENCES branch (id),
            code TEXT NOT NULL,
            service TEXT NOT NULL,
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
            language TEXT,
            priority TEXT,
            made_at INTEGER NOT NULL,
            made_by TEXT,
            source TEXT,
            cancelled_at INTEGER CHECK (cancelled_at >= made_at),
            ticket TEXT UNIQUE,
            taken_at INTEGER CHECK ((taken_at IS NOT NULL) = (ticket IS NOT NULL)),
            UNIQUE (branch, code),
            CHECK (ticket IS NULL OR cancelled_at IS NULL)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX appointment_by_time ON appointment (branch, at, id);
        CREATE UNIQUE INDEX appointment_of_source ON appointment (branch, source) WHERE source IS NOT NULL;

        CREATE TABLE appointment_person (
            appointment TEXT PRIMARY KEY REFERENCES appointment (id),
            name TEXT, phone TEXT, email TEXT, reference TEXT, note TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX appointment_of_reference ON appointment_person (reference) WHERE reference IS NOT NULL;
        """
}
