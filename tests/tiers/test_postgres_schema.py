"""The schema makes itself once, however many begin at the same time, or says what to run."""

from __future__ import annotations

import importlib
import sys
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import LiteralString
from urllib.parse import urlsplit

import numpy as np
import psycopg
import pytest
from numpy.typing import NDArray
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from askonce.core.model import Selector
from askonce.core.removals import Tombstone
from askonce.errors import ConfigurationError, SchemaError, TierError, TierRefused
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier, migration_sql
from askonce.tiers.postgres.migrations import scripts
from askonce.tiers.postgres.schema import MigrateMode
from tests.forks import Programs

pytestmark = pytest.mark.new_schema

NOW = 1_800_000_000.0
VECTOR = np.eye(8, dtype=np.float32)[0]
ENTRY = replace(entry_for(), expires_at=None)


def make_tier(url: str, schema: str, *, migrate: MigrateMode = "auto", dimension: int = 8) -> PgVectorTier:
    """Return a tier with a deadline that a slow machine keeps."""
    return PgVectorTier(url, embedder="test", dimension=dimension, schema=schema, migrate=migrate, deadline_s=20)


def stores_and_finds(tier: PgVectorTier, vector: NDArray[np.float32] = VECTOR) -> bool:
    """Tell whether an entry that is put is found, and kept out by a tombstone; close the tier."""
    before = tier.position()
    tier.put(ENTRY, vector, before)
    found = tier.search(ENTRY.key, vector, 2, NOW).found
    tier.append(Selector())
    kept_out = tier.put(ENTRY, vector, before) is None
    tier.close()
    return kept_out and [candidate.entry for candidate in found] == [ENTRY]


def run(url: str, *statements: sql.Composed | str) -> None:
    """Run statements as the owner of the server."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement if isinstance(statement, sql.Composed) else statement.encode())


def make_older(url: str, schema: str, version: int, dimension: int = 8) -> None:
    """Make the schema as versions of askonce made it that had so many migrations."""
    index = f"""CREATE INDEX entries_embedding_{dimension} ON {{schema}}.entries
        USING hnsw ((embedding::halfvec({dimension})) halfvec_cosine_ops) WHERE dimension = {dimension}"""
    texts = [
        "CREATE EXTENSION IF NOT EXISTS vector",
        "CREATE SCHEMA {schema}",
        "CREATE TABLE {schema}.migrations (version integer PRIMARY KEY, applied_at timestamptz DEFAULT now())",
        *(text for _, text in scripts()[:version]),
        f"INSERT INTO {{schema}}.migrations SELECT generate_series(1, {version})",
        index,
    ]
    names = {"schema": sql.Identifier(schema), "vectors": sql.Identifier("public")}
    run(url, *(sql.SQL(text).format(**names) for text in texts))


@pytest.fixture
def empty_database(postgres_url: str) -> Iterator[str]:
    """Give the URL of a new database, without the extension."""
    name = f"test_{uuid.uuid4().hex}"
    identifier = sql.Identifier(name)
    run(postgres_url, sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(identifier))
    yield urlsplit(postgres_url)._replace(path=f"/{name}").geturl()
    run(postgres_url, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(identifier))


def make_anew(postgres_url: str, database: str, encoding: str) -> None:
    """Make an empty database again, with another encoding."""
    name = sql.Identifier(urlsplit(database).path[1:])
    made = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING {} LOCALE 'C'").format(name, encoding)
    run(postgres_url, sql.SQL("DROP DATABASE {}").format(name), made)


@pytest.fixture
def plain_role(postgres_url: str) -> Iterator[str]:
    """Give the name of a role that may log in and nothing else."""
    name = f"role_{uuid.uuid4().hex}"
    run(postgres_url, f"CREATE ROLE {name} LOGIN PASSWORD 'plain'")
    yield name
    run(postgres_url, f"DROP OWNED BY {name}", f"DROP ROLE {name}")


def as_role(url: str, role: str) -> str:
    """Return `url` for another role."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{role}:plain@{host}").geturl()


def test_migrations_are_numbered() -> None:
    """Each has a number of its own and none is left out: the number of the last one is the schema's version."""
    assert [number for number, _ in scripts()] == list(range(1, len(scripts()) + 1))


class TestFirstUse:
    """The first call makes what is missing."""

    def test_the_first_call_makes_the_schema(self, postgres_url: str, postgres_schema: str) -> None:
        """A tier that nobody migrated stores and finds."""
        assert stores_and_finds(make_tier(postgres_url, postgres_schema))

    async def test_the_first_async_call_makes_the_schema(self, postgres_url: str, postgres_schema: str) -> None:
        """A tier that nobody migrated stores and finds, from a coroutine as well."""
        tier = make_tier(postgres_url, postgres_schema)
        await tier.aput(ENTRY, VECTOR)
        assert (await tier.aget(ENTRY.key, NOW)).found == ENTRY
        await tier.aclose()

    def test_a_new_dimension_gets_its_index(self, postgres_url: str, postgres_schema: str) -> None:
        """Vectors of a second dimension find an index of their own beside the first."""
        for dimension in (8, 12):
            vector = np.eye(dimension, dtype=np.float32)[0]
            assert stores_and_finds(make_tier(postgres_url, postgres_schema, dimension=dimension), vector)
        with psycopg.connect(postgres_url) as connection:
            names = connection.execute(
                "SELECT indexname FROM pg_indexes WHERE schemaname = %s AND tablename = 'entries'"
                " AND indexdef LIKE '%%hnsw%%'",
                [postgres_schema],
            ).fetchall()
        assert {name for (name,) in names} == {"entries_graph_8", "entries_graph_12"}

    def test_the_extension_is_created_where_it_may_be(self, empty_database: str) -> None:
        """In a database without the extension, a role that may create it gets a working tier."""
        assert stores_and_finds(make_tier(empty_database, "askonce"))

    def test_the_extension_may_live_anywhere(self, empty_database: str) -> None:
        """The extension need not be on the search path, and names are quoted."""
        run(empty_database, "CREATE SCHEMA extensions", "CREATE EXTENSION vector SCHEMA extensions")
        assert stores_and_finds(make_tier(empty_database, 'odd "name" {x} %s'))

    def test_the_extension_may_move(self, empty_database: str) -> None:
        """A process that runs while the extension is given another schema fails once, and finds it there."""
        run(empty_database, "CREATE SCHEMA elsewhere")
        tier = make_tier(empty_database, "askonce")
        tier.put(ENTRY, VECTOR)
        run(empty_database, "ALTER EXTENSION vector SET SCHEMA elsewhere")
        with pytest.raises(TierRefused):
            tier.search(ENTRY.key, VECTOR, 1, NOW)
        assert len(tier.search(ENTRY.key, VECTOR, 1, NOW).found) == 1
        tier.close()

    def test_a_schema_whose_vectors_are_gone(self, empty_database: str) -> None:
        """Where the extension was dropped and made anew, an operator is told what to do, and then it works again."""
        tier = make_tier(empty_database, "askonce")
        tier.put(ENTRY, VECTOR)
        run(empty_database, "DROP EXTENSION vector CASCADE", "CREATE EXTENSION vector")
        with pytest.raises(TierError):
            tier.put(ENTRY, VECTOR)
        with pytest.raises(TierRefused, match="drop the schema"):
            tier.put(ENTRY, VECTOR)
        run(empty_database, "DROP SCHEMA askonce CASCADE")
        assert stores_and_finds(tier)

    def test_a_database_without_an_encoding(self, postgres_url: str, empty_database: str) -> None:
        """A database made with `SQL_ASCII` keeps text in every script, and removes what has it."""
        make_anew(postgres_url, empty_database, "SQL_ASCII")
        entry = replace(ENTRY, question="Сколько?", tags=("ё",), names={"tenant": "Ёж 🦔"})
        with closing(make_tier(empty_database, "askonce")) as tier:
            tier.put(entry, VECTOR)
            assert tier.get(entry.key, NOW).found == entry
            chosen = Selector(tag="ё")
            assert tier.remove(Tombstone(tier.append(chosen).position, chosen)).count == 1
            assert [tombstone.selector for tombstone in tier.read_log(None).tombstones][-1] == chosen
            assert all(finding.status != "warning" for finding in tier.check(8) if "encoding" in finding.found)

    def test_a_database_that_lacks_characters(self, postgres_url: str, empty_database: str) -> None:
        """It is told which encoding has them all, when it is checked and when one is refused."""
        make_anew(postgres_url, empty_database, "LATIN1")
        with closing(make_tier(empty_database, "askonce")) as tier:
            tier.put(replace(ENTRY, question="Combien coûte-t-il ?"), VECTOR)
            with pytest.raises(TierRefused, match="UTF8"):
                tier.put(replace(ENTRY, question="Сколько?"), VECTOR)
            with pytest.raises(TierRefused, match="UTF8"):
                tier.append(Selector(tag="ё"))
            (finding,) = (one for one in tier.check(8) if "LATIN1" in one.found)
            assert (finding.status, "UTF8" in (finding.remedy or "")) == ("warning", True)

    def test_a_closed_schema_of_the_extension(self, empty_database: str, plain_role: str) -> None:
        """A role that may not use the schema of the extension is told so by a check."""
        run(empty_database, "CREATE SCHEMA apart", "CREATE EXTENSION vector SCHEMA apart")
        with closing(make_tier(as_role(empty_database, plain_role), "askonce")) as tier:
            (finding,) = (one for one in tier.check(8) if "'apart'" in one.found)
            assert (finding.status, finding.remedy) == ("error", "let it: GRANT USAGE ON SCHEMA apart TO ...")
            run(empty_database, f"GRANT USAGE ON SCHEMA apart TO {plain_role}")
            assert not [one for one in tier.check(8) if "'apart'" in one.found]
        run(empty_database, "DROP SCHEMA apart CASCADE")

    def test_threads_that_begin_together(self, postgres_url: str, postgres_schema: str) -> None:
        """Tiers that begin at the same time in one process make one schema."""
        with ThreadPoolExecutor(6) as threads:
            tiers = [make_tier(postgres_url, postgres_schema) for _ in range(6)]
            assert all(threads.map(stores_and_finds, tiers))

    def test_processes_that_begin_together(self, programs: Programs, empty_database: str) -> None:
        """Processes that begin at the same time, without the extension even, make one schema."""
        program = (
            "import sys; from askonce.tiers.postgres import PgVectorTier; "
            "PgVectorTier(sys.argv[1], embedder='test', dimension=8).migrate()"
        )
        with ExitStack() as stack:
            running = [stack.enter_context(closing(programs.start(program, empty_database))) for _ in range(3)]
            assert [(one.wait(60), one.stderr.read()) for one in running] == [(0, "")] * 3
        assert stores_and_finds(make_tier(empty_database, "askonce", migrate="check"))

    @pytest.mark.new_schema
    def test_a_role_whose_statements_are_short(self, postgres_url: str, postgres_schema: str) -> None:
        """What a role is given for one query, or one transaction, does not end the making of a schema."""
        limits = ("statement_timeout", "idle_in_transaction_session_timeout")
        options = "%20".join(f"-c%20{limit}%3D300" for limit in limits)
        url = f"{postgres_url}{'&' if '?' in postgres_url else '?'}options={options}"
        with psycopg.connect(postgres_url) as other, ThreadPoolExecutor(1) as thread:
            other.execute(f"SELECT pg_advisory_xact_lock(hashtextextended('askonce: schema {postgres_schema}', 0))")
            making = thread.submit(make_tier(url, postgres_schema).migrate)
            wait([making], timeout=1)
            other.rollback()
            making.result()
        assert stores_and_finds(make_tier(url, postgres_schema))

    def test_a_dropped_schema_comes_back(self, postgres_url: str, postgres_schema: str) -> None:
        """When somebody drops the schema, one call fails as a fault of the tier, and the next one makes it anew."""
        tier = make_tier(postgres_url, postgres_schema)
        tier.put(ENTRY, VECTOR)
        run(postgres_url, sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(postgres_schema)))
        with pytest.raises(Exception, match="does not exist"):
            tier.get(ENTRY.key, NOW)
        assert stores_and_finds(tier)


class TestCheck:
    """`migrate="check"` changes nothing and says what to run."""

    def test_an_absent_schema_is_named(self, postgres_url: str, postgres_schema: str) -> None:
        """Nothing is made; the error names the call that returns the SQL."""
        tier = make_tier(postgres_url, postgres_schema, migrate="check")
        advice = f"migration_sql\\('{postgres_schema}'"
        with pytest.raises(SchemaError, match=advice):
            tier.migrate()
        with pytest.raises(SchemaError, match=advice):
            tier.get(ENTRY.key, NOW)
        with psycopg.connect(postgres_url) as connection:
            query = "SELECT FROM pg_namespace WHERE nspname = %s"
            assert connection.execute(query, [postgres_schema]).fetchone() is None

    def test_a_missing_index_is_named(self, postgres_url: str, postgres_schema: str) -> None:
        """A schema without an index for the vectors' dimension is not complete."""
        make_tier(postgres_url, postgres_schema).migrate()
        with pytest.raises(SchemaError, match="12"):
            make_tier(postgres_url, postgres_schema, migrate="check", dimension=12).migrate()

    def test_the_sql_for_the_owner_is_all_that_is_needed(
        self, postgres_url: str, postgres_schema: str, plain_role: str
    ) -> None:
        """After the owner ran the SQL, twice even, a role that may only read and write rows has a working tier."""
        script = migration_sql(postgres_schema, 8)
        grants = (
            f"GRANT USAGE ON SCHEMA {postgres_schema} TO {plain_role}",
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {postgres_schema} TO {plain_role}",
        )
        run(postgres_url, script, script, *grants)
        for mode in ("auto", "check"):
            assert stores_and_finds(make_tier(as_role(postgres_url, plain_role), postgres_schema, migrate=mode))

    @pytest.mark.parametrize("version", range(1, len(scripts())))
    def test_an_older_schema_is_brought_up_to_date(self, postgres_url: str, postgres_schema: str, version: int) -> None:
        """Whatever version it had, or `migrate="check"` says what to run."""
        make_older(postgres_url, postgres_schema, version)
        with pytest.raises(SchemaError, match="too old"):
            make_tier(postgres_url, postgres_schema, migrate="check").migrate()
        assert stores_and_finds(make_tier(postgres_url, postgres_schema))

    def test_a_role_that_may_not_create(self, postgres_url: str, postgres_schema: str, plain_role: str) -> None:
        """Such a role is told of `migrate="check"` and of the SQL."""
        with pytest.raises(SchemaError, match=r'migration_sql.*migrate="check"'):
            make_tier(as_role(postgres_url, plain_role), postgres_schema).migrate()

    def test_a_role_that_may_not_read(self, postgres_url: str, postgres_schema: str, plain_role: str) -> None:
        """A role without rights on an existing schema is told which grants are missing."""
        make_tier(postgres_url, postgres_schema).migrate()
        with pytest.raises(SchemaError, match="GRANT USAGE"):
            make_tier(as_role(postgres_url, plain_role), postgres_schema).migrate()


class TestRefusals:
    """What cannot work is a clear error."""

    @pytest.mark.parametrize("of", ["ROLE {role} CONNECTION LIMIT", "DATABASE {database} CONNECTION LIMIT"])
    def test_no_connection_is_left(self, postgres_url: str, empty_database: str, plain_role: str, of: str) -> None:
        """A server that takes no further one is told apart from one that is down, with what to do about it."""
        database = urlsplit(empty_database).path.strip("/")
        run(postgres_url, f"ALTER {of.format(role=plain_role, database=database)} 0")
        with pytest.raises(TierRefused, match=r"too many connections.*CONNECTION LIMIT.*or lower pool_size"):
            make_tier(as_role(empty_database, plain_role), "askonce").migrate()

    @pytest.mark.parametrize("mode", ["auto", "check"])
    def test_a_newer_schema(self, postgres_url: str, postgres_schema: str, mode: MigrateMode) -> None:
        """A schema that a newer askonce has made is left alone."""
        make_tier(postgres_url, postgres_schema).migrate()
        newer = sql.SQL("INSERT INTO {} (version) VALUES (9999)")
        run(postgres_url, newer.format(sql.Identifier(postgres_schema, "migrations")))
        with pytest.raises(SchemaError, match="upgrade askonce"):
            make_tier(postgres_url, postgres_schema, migrate=mode).migrate()

    @pytest.mark.new_schema
    @pytest.mark.parametrize(
        ("table", "way"),
        [
            ("entries", "ALTER ROLE {1} BYPASSRLS"),
            ("removals", "CREATE POLICY open ON {0}.{2} TO {1} USING (true)"),
            ("migrations", "ALTER TABLE {0}.{2} DISABLE ROW LEVEL SECURITY"),
        ],
    )
    def test_row_level_security(
        self, postgres_url: str, postgres_schema: str, plain_role: str, table: str, way: LiteralString
    ) -> None:
        """A role that may not see all rows would say that nothing is there to be removed: it is refused."""
        make_tier(postgres_url, postgres_schema).migrate()
        names = (sql.Identifier(postgres_schema), sql.Identifier(plain_role), sql.Identifier(table))
        granted = "GRANT USAGE ON SCHEMA {0} TO {1}; GRANT ALL ON ALL TABLES IN SCHEMA {0} TO {1};"
        run(postgres_url, sql.SQL(granted + "ALTER TABLE {0}.{2} ENABLE ROW LEVEL SECURITY").format(*names))
        with closing(make_tier(as_role(postgres_url, plain_role), postgres_schema)) as tier:
            with pytest.raises(SchemaError, match=f"row-level security on {table} .*BYPASSRLS"):
                tier.append(Selector())
            (finding,) = (one for one in tier.check(8) if one.status == "error")
            assert "BYPASSRLS" in (finding.remedy or "")
            run(postgres_url, sql.SQL(way).format(*names))
            assert stores_and_finds(tier)

    def test_no_right_to_the_extension(self, empty_database: str, plain_role: str) -> None:
        """A role that may not create the extension is told what a superuser runs."""
        with pytest.raises(ConfigurationError, match="CREATE EXTENSION vector"):
            make_tier(as_role(empty_database, plain_role), "askonce").migrate()

    async def test_too_many_dimensions(self, postgres_url: str, postgres_schema: str) -> None:
        """Vectors longer than HNSW can index are refused: when the tier is made, or when their length is told."""
        with pytest.raises(ConfigurationError, match="4000"):
            make_tier(postgres_url, postgres_schema, dimension=4001)
        tier = PgVectorTier(postgres_url, embedder="test", dimension=lambda: 4001, schema=postgres_schema)
        with pytest.raises(TierRefused, match="4000"):
            tier.migrate()
        with pytest.raises(TierRefused, match="4000"):
            await tier.amigrate()

    async def test_the_dimension_may_be_told_late(self, postgres_url: str, postgres_schema: str) -> None:
        """A function that tells the dimension is called by a migration, and by nothing before."""
        asked: list[str] = []

        def dimension() -> int:
            asked.append("dimension")
            return 8

        tier = PgVectorTier(postgres_url, embedder="test", dimension=dimension, schema=postgres_schema)
        assert asked == []
        await tier.amigrate()
        assert asked == ["dimension"]

    @pytest.mark.parametrize(
        "url", ["", "localhost/app", "redis://localhost", "host=localhost", "postgresql+psycopg://x"]
    )
    def test_other_urls(self, url: str) -> None:
        """A URL that is not PostgreSQL's is refused when the tier is made."""
        with pytest.raises(ConfigurationError, match="must begin with postgresql://"):
            PgVectorTier(url, embedder="test", dimension=8)

    def test_no_such_database(self, postgres_url: str) -> None:
        """A database that does not exist is named."""
        url = urlsplit(postgres_url)._replace(path="/no_such_database").geturl()
        assert conninfo_to_dict(url)["dbname"] == "no_such_database"
        with pytest.raises(TierRefused, match="no_such_database"):
            make_tier(url, "askonce").get(ENTRY.key, NOW)


def test_the_name_of_0_1_finds_the_same() -> None:
    """What code of 0.1 imports from `askonce.tiers.pgvector` is what `askonce.tiers.postgres` has, with a warning."""
    sys.modules.pop("askonce.tiers.pgvector", None)
    with pytest.warns(DeprecationWarning, match=r"askonce\.tiers\.postgres"):
        old = importlib.import_module("askonce.tiers.pgvector")
    assert (old.migration_sql, old.PgVectorTier) == (migration_sql, PgVectorTier)
