extension Schema {
    /// Who did what, when and from where. Each row's hash covers the one before it; the last one stands
    /// in `audit_head` as well, so that rows missing at the end show too.
    static let audit = """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            branch TEXT,
            who TEXT NOT NULL,
            address TEXT,
            what TEXT NOT NULL,
            subject TEXT,
            count INTEGER CHECK (count >= 0),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        CREATE INDEX audit_of_branch ON audit (branch, id);

        CREATE TABLE audit_head (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            id INTEGER NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit is never changed'); END;
        CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit is never deleted'); END;
        """
}
