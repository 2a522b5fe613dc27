-- The latest reading of the counters of each server of models: what was served since is added to the journal once,
-- whichever process reads next.
CREATE TABLE {schema}.prefix_servers (
    server text PRIMARY KEY,
    read double precision NOT NULL,
    cached double precision NOT NULL,
    read_at double precision NOT NULL
);

-- Its owner and rights are those of the entries, so that a role that could count hits can count this.
DO $rights$
DECLARE
    room oid := (SELECT relnamespace FROM pg_catalog.pg_class WHERE oid = (
        SELECT tableoid FROM {schema}.migrations LIMIT 1
    ));
    entries pg_catalog.pg_class;
    made pg_catalog.pg_class;
    allowed record;
BEGIN
    SELECT * INTO entries FROM pg_catalog.pg_class WHERE relnamespace = room AND relname = 'entries';
    FOR made IN SELECT * FROM pg_catalog.pg_class WHERE relnamespace = room
            AND relname = 'prefix_servers' LOOP
        IF made.relowner <> entries.relowner THEN
            EXECUTE format('ALTER TABLE %s OWNER TO %I', made.oid::regclass,
                pg_catalog.pg_get_userbyid(entries.relowner));
        END IF;
        FOR allowed IN SELECT grantee, privilege_type FROM pg_catalog.aclexplode(entries.relacl) LOOP
            EXECUTE format('GRANT %s ON %s TO %s', allowed.privilege_type, made.oid::regclass, CASE allowed.grantee
                WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(allowed.grantee)) END);
        END LOOP;
    END LOOP;
END
$rights$;
