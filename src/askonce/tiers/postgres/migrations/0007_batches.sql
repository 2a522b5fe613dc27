-- Those in which a removal has deleted rows so far; it deletes in batches, and sets `namespaces` with the last one.
ALTER TABLE {schema}.removals ADD COLUMN deleted_in bytea[] NOT NULL DEFAULT '{{}}';
