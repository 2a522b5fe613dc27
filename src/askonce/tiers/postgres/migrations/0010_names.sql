-- The names of scope parts, only with `scope_names="plain"`.
ALTER TABLE {schema}.entries ADD COLUMN names jsonb;
ALTER TABLE IF EXISTS {schema}.entries_next ADD COLUMN IF NOT EXISTS names jsonb;
