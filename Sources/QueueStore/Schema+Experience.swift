extension Schema {
    /// What forecasts have learned from an office's own days, as JSON: no person is in it.
    static let experience = """
        CREATE TABLE experience (
            branch TEXT PRIMARY KEY REFERENCES branch (id),
            at INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
