-- The log of removals: each row is a tombstone, which says what was to be removed of all that was stored before it.
-- Older versions of askonce can look up beside this one, but neither store nor remove any more.
DROP FUNCTION {schema}.bar(bytea);
DROP FUNCTION {schema}.may_store(bigint, bytea[]);

ALTER TABLE {schema}.removals RENAME COLUMN fence TO criterion;
ALTER TABLE {schema}.removals ALTER COLUMN number DROP IDENTITY;
ALTER TABLE {schema}.removals
    -- Tells this log from another, in copies that are kept elsewhere.
    ADD COLUMN log bytea NOT NULL DEFAULT '\x',
    -- Null where only answers on their way were kept out.
    ADD COLUMN selector jsonb,
    -- Those in which rows were deleted; null until they were.
    ADD COLUMN namespaces bytea[],
    ADD COLUMN removed bigint NOT NULL DEFAULT 0,
    ADD COLUMN finished boolean NOT NULL DEFAULT false;
CREATE INDEX removals_unfinished ON {schema}.removals (number) WHERE NOT finished;

-- Numbers are taken from the clock, and never fall: where the database was set back to a backup, they go on above those
-- that were given before. The first row is where the log begins; the newest one is never deleted.
INSERT INTO {schema}.removals (number, criterion, log, finished)
SELECT greatest(coalesce(max(number), 0) + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint), '\x',
    substr(uuid_send(gen_random_uuid()), 1, 8), true
FROM {schema}.removals;
DELETE FROM {schema}.removals WHERE log = '\x';

-- How far the log went when the row was stored.
ALTER TABLE {schema}.entries ADD COLUMN position bigint NOT NULL DEFAULT 0;

-- Both functions are volatile, so that each statement inside sees what was committed before it began: whoever waited
-- for the lock sees what its holder wrote.
CREATE FUNCTION {schema}.append_tombstone(new_criterion bytea, new_selector jsonb)
RETURNS TABLE (in_log bytea, appended bigint, others boolean) LANGUAGE plpgsql AS $body$
BEGIN
    -- Waits for every store under way: the deletion that follows finds what they wrote.
    LOCK TABLE {schema}.removals IN EXCLUSIVE MODE;
    RETURN QUERY
    WITH newest AS (
        SELECT log, number FROM {schema}.removals ORDER BY number DESC LIMIT 1
    ), tombstone AS (
        INSERT INTO {schema}.removals AS removal (log, number, criterion, selector, finished)
        SELECT log, greatest(number + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint), new_criterion,
            new_selector, new_selector IS NULL
        FROM newest RETURNING removal.log, removal.number
    )
    SELECT tombstone.log, tombstone.number, EXISTS (SELECT FROM {schema}.removals WHERE NOT finished) FROM tombstone;
END
$body$;

-- Returns nothing when what was asked for at a position may not be stored.
CREATE FUNCTION {schema}.store_position(asked_at bigint, criteria bytea[])
RETURNS TABLE (in_log bytea, stored_at bigint) LANGUAGE plpgsql AS $body$
BEGIN
    LOCK TABLE {schema}.removals IN ROW SHARE MODE;
    RETURN QUERY
    SELECT log, number FROM {schema}.removals
    WHERE asked_at IS NULL
        -- What was cut off at the log's beginning is not known any more.
        OR asked_at >= (SELECT min(number) FROM {schema}.removals)
        AND NOT EXISTS (SELECT FROM {schema}.removals WHERE number > asked_at AND criterion = ANY (criteria))
    ORDER BY number DESC LIMIT 1;
END
$body$;
