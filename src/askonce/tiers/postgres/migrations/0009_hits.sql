-- Hits are counted beside the entries: an entry's row is large and in many indexes, and is not written anew for each.
CREATE TABLE {schema}.hits (
    digest bytea NOT NULL,
    namespace bytea NOT NULL,
    -- That of the entry: what is stored in its place later begins without hits.
    created_at double precision NOT NULL,
    hits bigint NOT NULL,
    PRIMARY KEY (digest, namespace)
)
WITH (fillfactor = 80);

COMMENT ON TABLE {schema}.hits IS 'askonce: how often entries were served, beside what earlier versions count in entries';

-- Its owner and rights are those of the entries.
DO $rights$
DECLARE
    room oid := (SELECT relnamespace FROM pg_catalog.pg_class WHERE oid = (
        SELECT tableoid FROM {schema}.migrations LIMIT 1
    ));
    entries pg_catalog.pg_class;
    hits pg_catalog.pg_class;
    allowed record;
BEGIN
    SELECT * INTO entries FROM pg_catalog.pg_class WHERE relnamespace = room AND relname = 'entries';
    SELECT * INTO hits FROM pg_catalog.pg_class WHERE relnamespace = room AND relname = 'hits';
    IF hits.relowner <> entries.relowner THEN
        EXECUTE format('ALTER TABLE %s OWNER TO %I', hits.oid::regclass,
            pg_catalog.pg_get_userbyid(entries.relowner));
    END IF;
    FOR allowed IN SELECT grantee, privilege_type FROM pg_catalog.aclexplode(entries.relacl) LOOP
        EXECUTE format('GRANT %s ON %s TO %s', allowed.privilege_type, hits.oid::regclass, CASE allowed.grantee
            WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_catalog.pg_get_userbyid(allowed.grantee)) END);
    END LOOP;
END
$rights$;
