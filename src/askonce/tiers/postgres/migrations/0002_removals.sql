CREATE TABLE {schema}.removals (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fence bytea NOT NULL,
    removed_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE {schema}.removals IS 'askonce: what was removed lately, so that answers asked for before are not stored after';

-- Both functions are volatile, so that each statement inside sees what was committed before it began: whoever waited
-- for the lock sees what its holder wrote.
CREATE FUNCTION {schema}.bar(new_fence bytea) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
    -- Waits for every store under way; a removal that runs next finds what they wrote.
    LOCK TABLE {schema}.removals IN EXCLUSIVE MODE;
    INSERT INTO {schema}.removals (fence) VALUES (new_fence);
    DELETE FROM {schema}.removals
    WHERE removed_at < now() - interval '1 day' AND number < (SELECT max(number) FROM {schema}.removals);
END
$body$;

CREATE FUNCTION {schema}.may_store(mark bigint, fences bytea[]) RETURNS boolean LANGUAGE plpgsql AS $body$
BEGIN
    LOCK TABLE {schema}.removals IN ROW SHARE MODE;
    RETURN NOT EXISTS (SELECT FROM {schema}.removals WHERE number > mark AND fence = ANY (fences))
        -- What was cut off at the log's beginning is not known any more.
        AND mark >= coalesce((SELECT min(number) FROM {schema}.removals), 0) - 1;
END
$body$;
