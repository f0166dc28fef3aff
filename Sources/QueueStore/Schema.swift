import GRDB

/// The tables. They refuse by themselves what must never happen: two tickets with one number in a
/// day, two visitors at a counter, a person at two counters, times that do not fit the state.
enum Schema {
    /// Named, append-only; a test holds the text of each shipped one against its hash.
    static let migrations: [(name: String, sql: String)] = [
        ("1 offices", offices), ("2 people", people), ("3 desk", desk), ("4 visit log", visitLog),
        ("5 cases", cases), ("6 surveys", surveys), ("7 dues", dues), ("8 appointments", appointments),
        ("9 experience", experience), ("10 audit", audit), ("11 agreed dues", agreedDues),
        ("12 case paper", casePaper),
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for migration in migrations {
            migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
        }
        return migrator
    }

    private static let offices = """
        CREATE TABLE branch (
            id TEXT PRIMARY KEY,
            version INTEGER NOT NULL CHECK (version > 0),
            day INTEGER NOT NULL,
            now INTEGER NOT NULL,
            seq INTEGER NOT NULL CHECK (seq > 0),
            last_ordinal INTEGER NOT NULL CHECK (last_ordinal >= 0),
            open_by_hand INTEGER CHECK (open_by_hand IN (0, 1)),
            by_hand_until INTEGER,
            calls TEXT NOT NULL
        ) STRICT;

        CREATE TABLE configuration (
            branch TEXT NOT NULL,
            version INTEGER NOT NULL,
            at INTEGER NOT NULL,
            staff TEXT,
            text TEXT NOT NULL,
            configuration TEXT NOT NULL,
            PRIMARY KEY (branch, version)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE ticket (
            branch TEXT NOT NULL REFERENCES branch (id),
            ordinal INTEGER NOT NULL,
            id TEXT NOT NULL UNIQUE,
            secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 16),
            day INTEGER NOT NULL,
            live_day INTEGER NOT NULL CHECK (live_day >= day),
            number TEXT NOT NULL,
            issued_at INTEGER NOT NULL,
            language TEXT NOT NULL,
            channel TEXT NOT NULL
                CHECK (channel IN ('walkIn', 'appointment', 'telephone', 'email', 'letter')),
            booked INTEGER,
            priority TEXT NOT NULL,
            base INTEGER NOT NULL,
            head_start INTEGER NOT NULL,
            put_first INTEGER NOT NULL CHECK (put_first IN (0, 1)),
            bound_counter TEXT,
            bound_staff TEXT CHECK (bound_counter IS NULL OR bound_staff IS NULL),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'held', 'closed')),
            pause INTEGER CHECK (pause IS NULL OR state = 'waiting'),
            counter TEXT CHECK ((counter IS NOT NULL) = (state IN ('called', 'serving'))),
            staff TEXT CHECK ((staff IS NOT NULL) = (state IN ('called', 'serving'))),
            hold_by TEXT CHECK ((hold_by IS NOT NULL) = (state = 'held')),
            hold_since INTEGER CHECK ((hold_since IS NOT NULL) = (state = 'held')),
            hold_until INTEGER CHECK (hold_until IS NULL OR hold_until >= hold_since),
            hold_only_me INTEGER NOT NULL CHECK (hold_only_me IN (0, 1)),
            closed_as TEXT CHECK ((closed_as IS NOT NULL) = (state = 'closed')
                AND (closed_as IS NULL OR closed_as IN ('served', 'left', 'absent', 'endOfDay'))),
            outcome TEXT CHECK (outcome IS NULL OR (state = 'closed'
                AND outcome IN ('resolved', 'followUp', 'passedOn', 'notResolved', 'left'))),
            closed_at INTEGER CHECK ((closed_at IS NOT NULL) = (state = 'closed')
                AND (closed_at IS NULL OR closed_at >= issued_at)),
            recalls INTEGER NOT NULL CHECK (recalls >= 0),
            returns INTEGER NOT NULL CHECK (returns >= 0),
            seq INTEGER NOT NULL,
            PRIMARY KEY (branch, ordinal),
            UNIQUE (branch, day, number),
            UNIQUE (branch, live_day, number)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX one_ticket_a_counter ON ticket (branch, counter) WHERE counter IS NOT NULL;
        CREATE UNIQUE INDEX one_ticket_a_person ON ticket (staff) WHERE staff IS NOT NULL;

        CREATE TABLE leg (
            branch TEXT NOT NULL,
            ordinal INTEGER NOT NULL,
            place INTEGER NOT NULL CHECK (place >= 0),
            service TEXT NOT NULL,
            quantity INTEGER NOT NULL CHECK (quantity > 0),
            waiting_at INTEGER NOT NULL,
            counter TEXT,
            staff TEXT,
            called_at INTEGER CHECK (called_at IS NULL OR called_at >= waiting_at),
            started_at INTEGER CHECK (started_at IS NULL OR started_at >= called_at),
            start_assumed INTEGER NOT NULL CHECK (start_assumed IN (0, 1)),
            closed_at INTEGER CHECK (closed_at IS NULL OR closed_at >= waiting_at),
            held INTEGER NOT NULL CHECK (held >= 0),
            outcome TEXT,
            PRIMARY KEY (branch, ordinal, place),
            FOREIGN KEY (branch, ordinal) REFERENCES ticket (branch, ordinal),
            CHECK (started_at IS NULL OR called_at IS NOT NULL),
            CHECK ((counter IS NULL) = (staff IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE series (
            branch TEXT NOT NULL,
            day INTEGER NOT NULL,
            prefix TEXT NOT NULL,
            last INTEGER NOT NULL,
            PRIMARY KEY (branch, day, prefix)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER series_only_grow BEFORE UPDATE ON series WHEN NEW.last < OLD.last
            BEGIN SELECT RAISE(ABORT, 'a series never goes back'); END;

        CREATE TABLE issued (
            branch TEXT NOT NULL,
            day INTEGER NOT NULL,
            service TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (branch, day, service)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE counter (
            branch TEXT NOT NULL,
            id TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
            staff TEXT CHECK ((staff IS NOT NULL) = (state <> 'closed')),
            services TEXT,
            next TEXT CHECK (next IS NULL OR next IN ('paused', 'closed')),
            break_until INTEGER,
            break_done INTEGER NOT NULL,
            idle_since INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (branch, id)
        ) STRICT, WITHOUT ROWID;

        CREATE UNIQUE INDEX one_open_counter_a_person ON counter (staff) WHERE staff IS NOT NULL;

        CREATE TABLE service_closure (
            branch TEXT NOT NULL,
            service TEXT NOT NULL,
            until INTEGER,
            PRIMARY KEY (branch, service)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE last_act (
            branch TEXT NOT NULL,
            staff TEXT NOT NULL,
            act TEXT NOT NULL,
            PRIMARY KEY (branch, staff)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            branch TEXT NOT NULL,
            seq INTEGER NOT NULL CHECK (seq > 0),
            at INTEGER NOT NULL,
            type TEXT NOT NULL,
            ordinal INTEGER,
            body TEXT NOT NULL,
            PRIMARY KEY (branch, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX event_of_ticket ON event (branch, ordinal) WHERE ordinal IS NOT NULL;
        CREATE INDEX event_day ON event (branch, seq) WHERE type = 'dayOpened';

        CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
        CREATE TRIGGER event_never_goes BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

        CREATE TABLE request_key (
            scope TEXT NOT NULL,
            key TEXT NOT NULL,
            request BLOB NOT NULL,
            at INTEGER NOT NULL,
            branch TEXT,
            ticket TEXT,
            counter TEXT,
            why TEXT,
            PRIMARY KEY (scope, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE visitor (
            ticket TEXT PRIMARY KEY,
            name TEXT, phone TEXT, email TEXT, reference TEXT,
            party INTEGER,
            answers TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE note (
            id INTEGER PRIMARY KEY,
            ticket TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('transfer', 'hold')),
            at INTEGER NOT NULL,
            staff TEXT,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX note_of_ticket ON note (ticket);

        CREATE TABLE visit_log (
            ticket TEXT PRIMARY KEY,
            at INTEGER NOT NULL,
            staff TEXT,
            problem TEXT, solution TEXT, benefit TEXT, note TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE remark (
            branch TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('counter', 'service')),
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (branch, kind, subject)
        ) STRICT, WITHOUT ROWID;
        """

    private static let people = """
        CREATE TABLE staff (
            user TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            pin_hash TEXT,
            must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
            everywhere INTEGER NOT NULL CHECK (everywhere IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session (
            token_hash BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
            user TEXT NOT NULL,
            branch TEXT,
            started_at INTEGER NOT NULL,
            used_at INTEGER NOT NULL CHECK (used_at >= started_at)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE device (
            id TEXT PRIMARY KEY,
            branch TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('kiosk', 'display', 'integration')),
            name TEXT,
            token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
            added_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE familiar_address (
            user TEXT NOT NULL,
            address TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (user, address)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mark (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
