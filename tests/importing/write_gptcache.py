# mypy: ignore-errors
"""Write the test data `gptcache_*` with GPTCache 0.1.44 itself, in several of its configurations; not run by tests.

python -m venv /tmp/peers
/tmp/peers/bin/pip install gptcache==0.1.44 sqlalchemy faiss-cpu hnswlib
/tmp/peers/bin/python tests/importing/write_gptcache.py
"""

import json
import shutil
import sqlite3
import tempfile
import zlib
from pathlib import Path
import numpy as np
from gptcache.core import Cache, Config
from gptcache.adapter.api import put, get
from gptcache.adapter.adapter import adapt
from gptcache.manager import CacheBase, VectorBase, ObjectBase, get_data_manager, manager_factory
from gptcache.manager.scalar_data.base import Answer, DataType, Question, QuestionDep
from gptcache.processor.pre import get_prompt, last_content, all_content
from gptcache.similarity_evaluation.distance import SearchDistanceEvaluation
from gptcache.session import Session


def embed(text, **_):
    rng = np.random.default_rng(zlib.crc32(str(text).encode()))
    return rng.normal(size=32).astype("float32")


def cache_of(manager, pre):
    cache = Cache()
    cache.init(
        pre_embedding_func=pre,
        embedding_func=embed,
        data_manager=manager,
        similarity_evaluation=SearchDistanceEvaluation(),
    )
    return cache


def ask(cache, messages, answer, **kw):
    """As the adapter of openai.ChatCompletion.create does it."""

    def update(llm_data, save, *a, **k):
        save(Answer(llm_data, DataType.STR))
        return llm_data

    return adapt(
        lambda *a, **k: answer,
        lambda data: data,
        update,
        cache_obj=cache,
        model="gpt-3.5-turbo",
        messages=messages,
        **kw,
    )


def user(text):
    return [{"role": "user", "content": text}]


root = Path(tempfile.mkdtemp())
# 1. sqlite + faiss, as the README sets it up, by the chat adapter; a session, deps, images, several answers, evicted
d = root / "faiss"
d.mkdir()
m = get_data_manager(
    CacheBase("sqlite", sql_url=f"sqlite:///{d}/sqlite.db"),
    VectorBase("faiss", dimension=32, index_path=str(d / "faiss.index")),
    max_size=1000,
)
c = cache_of(m, last_content)
ask(c, user("What is Python?"), "A programming language.")
ask(c, user("How do I reset my password?"), "Settings, then Reset.")
ask(c, user("How can I reset my password?"), "Ask the help desk.")
ask(c, user("Where is the canteen?"), "On the ground floor.")
ask(c, user("Where is the canteen?"), "On the first floor.", cache_skip=True)
ask(c, user("And on Fridays?"), "It is closed.", session=Session(name="ann", data_manager=m))
ask(c, user("What is Python?"), "unused", session=Session(name="bob", data_manager=m))  # a hit in a session
m.save("Draw a cat.", Answer("iVBORw0KGgo=", DataType.IMAGE_BASE64), embed("cat"))
m.save(
    Question("What is in the picture?", [QuestionDep("image", "a picture", DataType.STR)]), "A cat.", embed("picture")
)
m.import_data(["When do you open?"], [[Answer("At nine."), Answer("At 9 a.m.")]], [embed("open")], [None])
m.save("Say nothing.", "", embed("nothing"))
m.save("Old news?", "Outdated.", embed("old"))
m.s.mark_deleted(m.s.get_ids(deleted=False)[-1:])
m.flush()
print("faiss", m.s.count(), m.v.count())
ask(c, user("Stored after the last flush?"), "Yes.")  # in SQLite, not in the index file
# 2. manager_factory sqlite,hnswlib with all_content, a table of its own name
d = root / "hnswlib"
m = manager_factory(
    "sqlite,hnswlib", data_dir=str(d), scalar_params={"table_name": "my_bot"}, vector_params={"dimension": 32}
)
c = cache_of(m, all_content)
m.save("Who are you?", "A bot.", embed("who"))
m.v._top_k = 1
ask(c, [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "What is Python?"}], "A language, dear.")
ask(c, user("Warum ist der Himmel blau? 🌤"), "Wegen der Streuung.")
m.flush()
# 3. messages as they are: a pre function that returns JSON, or the list as Python shows it
d = root / "messages"
m = manager_factory("sqlite,faiss", data_dir=str(d), vector_params={"dimension": 32})
c = cache_of(m, lambda data, **_: json.dumps(data["messages"]))
ask(c, [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is Python?"}], "A language.")
ask(c, [*user("Hello"), {"role": "assistant", "content": "Hi"}, *user("What is Python?")], "As I said.")
c = cache_of(m, lambda data, **_: str(data["messages"]))
ask(c, user("Where is the canteen?"), "On the ground floor.")
m.save('{"not": "messages"}', "JSON as a question.", embed("json"))
m.flush()
# 4. eviction by itself: max_size 5, clean 2
d = root / "evicted"
d.mkdir()
m = get_data_manager(
    CacheBase("sqlite", sql_url=f"sqlite:///{d}/sqlite.db"),
    VectorBase("faiss", dimension=32, index_path=str(d / "faiss.index")),
    max_size=5,
    clean_size=2,
)
for n in range(6):
    m.save(f"What is item {n}?", f"Item {n}.", embed(n))
m.flush()
print("evicted", m.s.count(), m.s.count(is_all=True), m.v.count())
# 5. map
d = root / "map"
m = manager_factory("map", data_dir=str(d))
c = Cache()
c.init(pre_embedding_func=get_prompt, data_manager=m)
put("Where?", "Here.", cache_obj=c)
m.flush()

data = Path(__file__).parent / "data"
for name in ("faiss", "hnswlib", "messages", "evicted"):
    with sqlite3.connect(root / name / "sqlite.db") as db:
        (data / f"gptcache_{name}.sql").write_text("\n".join(db.iterdump()) + "\n")
for name in ("faiss", "evicted"):
    shutil.copy(root / name / "faiss.index", data / f"gptcache_{name}.index")
shutil.copy(root / "map" / "data_map.txt", data / "gptcache_map.pickle")
