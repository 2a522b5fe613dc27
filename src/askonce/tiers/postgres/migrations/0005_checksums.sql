-- Tells an entry from damage; rows of older versions have none.
ALTER TABLE {schema}.entries ADD COLUMN checksum bigint;
