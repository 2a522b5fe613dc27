-- How similar a later question was, and whether the stored answer was right for it: one element a judged hit.
ALTER TABLE {schema}.entries
    ADD COLUMN similarities real[] NOT NULL DEFAULT '{{}}',
    ADD COLUMN verdicts boolean[] NOT NULL DEFAULT '{{}}';
