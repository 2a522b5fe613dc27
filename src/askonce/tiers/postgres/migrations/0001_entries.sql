CREATE TABLE {schema}.entries (
    namespace bytea NOT NULL,
    context bytea NOT NULL,
    digest bytea NOT NULL,
    question text NOT NULL,
    payload bytea NOT NULL,
    embedding {vectors}.halfvec,
    dimension integer,
    embedder text NOT NULL,
    created_at double precision NOT NULL,
    expires_at double precision NOT NULL,
    parts jsonb NOT NULL,
    tags text[] NOT NULL,
    document_ids text[] NOT NULL,
    document_versions text[] NOT NULL,
    input_tokens bigint,
    output_tokens bigint,
    latency_s double precision,
    hits bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (digest, namespace)
)
-- Room in each page lets a hit count be updated in place, without a second entry in the HNSW index.
WITH (fillfactor = 80);

COMMENT ON TABLE {schema}.entries IS 'askonce: stored answers; times are Unix seconds, and infinity means never';

CREATE INDEX entries_partition ON {schema}.entries (namespace, context);
CREATE INDEX entries_expiry ON {schema}.entries (expires_at) WHERE expires_at < 'infinity';
CREATE INDEX entries_tags ON {schema}.entries USING gin (tags);
CREATE INDEX entries_documents ON {schema}.entries USING gin (document_ids);
CREATE INDEX entries_parts ON {schema}.entries USING gin (parts jsonb_path_ops);
