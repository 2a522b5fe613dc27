-- The journal: what was counted of a series (its labels) in a span of time of so many seconds, which begins at a Unix
-- time. Every process adds to the same rows; minutes become hours, and hours days.
CREATE TABLE {schema}.journal (
    width integer NOT NULL,
    start bigint NOT NULL,
    -- A digest of the labels.
    series bytea NOT NULL,
    event text NOT NULL,
    outcome text NOT NULL,
    tier text NOT NULL,
    reason text NOT NULL,
    guard text NOT NULL,
    host text NOT NULL,
    model text NOT NULL,
    tenant text NOT NULL,
    app text NOT NULL,
    count bigint NOT NULL,
    near bigint NOT NULL,
    seconds double precision NOT NULL,
    known bigint NOT NULL,
    input_tokens bigint NOT NULL,
    output_tokens bigint NOT NULL,
    cached_tokens bigint NOT NULL,
    cached_of bigint NOT NULL,
    model_s double precision NOT NULL,
    age_s double precision NOT NULL,
    durations bigint[] NOT NULL,
    model_durations bigint[] NOT NULL,
    similarities bigint[] NOT NULL,
    PRIMARY KEY (width, start, series)
)
WITH (fillfactor = 70);

COMMENT ON TABLE {schema}.journal IS 'askonce: what was decided, by minute, hour and day, without any text';

-- Batches that were added to the journal lately, so that none is added twice.
CREATE TABLE {schema}.journal_batches (batch bytea PRIMARY KEY, written_at double precision NOT NULL);

-- The names behind digests of tenants and apps, where scope_names is plain.
CREATE TABLE {schema}.journal_names (digest text PRIMARY KEY, name text NOT NULL);

-- Decisions for review, where journal_questions is on.
CREATE TABLE {schema}.reviews (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decided_at double precision NOT NULL,
    request text NOT NULL,
    parts jsonb NOT NULL,
    host text NOT NULL,
    model text NOT NULL,
    outcome text NOT NULL,
    tier text NOT NULL,
    reason text NOT NULL,
    guard text NOT NULL,
    similarity double precision,
    entry_id text NOT NULL,
    asked text NOT NULL,
    stored text NOT NULL,
    verdict text,
    reviewer text,
    reviewed_at double precision
);
-- Whoever is to review them is asked about each pair of questions once.
CREATE UNIQUE INDEX reviews_waiting ON {schema}.reviews (request, entry_id) WHERE verdict IS NULL;
CREATE INDEX reviews_time ON {schema}.reviews (decided_at);
CREATE INDEX reviews_parts ON {schema}.reviews USING gin (parts jsonb_path_ops);

-- Adds the counts of equal buckets.
CREATE FUNCTION {schema}.add_counts(one bigint[], other bigint[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS $body$
    SELECT CASE
        WHEN cardinality(one) = 0 THEN other
        WHEN cardinality(other) = 0 THEN one
        ELSE ARRAY(
            SELECT coalesce(a, 0) + coalesce(b, 0) FROM unnest(one, other) WITH ORDINALITY AS pair (a, b, place)
            ORDER BY place
        )
    END
$body$;
CREATE AGGREGATE {schema}.sum_counts(bigint[]) (SFUNC = {schema}.add_counts, STYPE = bigint[], INITCOND = '{{}}');

-- Returns whether a decision may be kept for review: not when its scope was removed since. Volatile, so that the
-- second statement sees what was committed before the lock was given; a removal that comes later finds what is kept.
CREATE FUNCTION {schema}.may_review(decided_in jsonb, decided_at double precision) RETURNS boolean
LANGUAGE plpgsql AS $body$
BEGIN
    LOCK TABLE {schema}.removals IN ROW SHARE MODE;
    RETURN NOT EXISTS (
        SELECT FROM {schema}.removals
        -- Clocks may differ: rather one too few than one too many.
        WHERE number > ((decided_at - 60) * 1000000)::bigint
            AND NOT selector ?| ARRAY['entry_id', 'tag', 'document', 'version']
            AND decided_in @> (selector -> 'parts')
    );
END
$body$;

-- Their owner and rights are those of the entries, so that a role that could count hits can count this.
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
            AND relname IN ('journal', 'journal_batches', 'journal_names', 'reviews') LOOP
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
