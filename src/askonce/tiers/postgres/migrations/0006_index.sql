-- The entries that a removal has deleted, until an index that stands before this table has deleted them as well.
ALTER TABLE {schema}.removals ADD COLUMN digests bytea[];
