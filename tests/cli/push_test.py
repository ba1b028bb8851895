"""`entente push` against a server that plays Neo4j's answers, right and wrong ones."""
import base64
import json
import os
import re
import socket
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from program import ProgramTest, main

QUERY, TRANSACTION = "/db/neo4j/query/v2", "/db/neo4j/tx/commit"


def error(code, message="so it is"):
    return json.dumps({"errors": [{"code": code, "message": message}]})


class Answer:
    """What the server says to one request; nothing said is what Neo4j says when all is well."""
    def __init__(self, status=None, body="", headers=(), drop=False, wait=0.0):
        self.status, self.body, self.headers, self.drop, self.wait = status, body, dict(headers), drop, wait


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server = self.server
        with server.lock:
            server.requests.append((self.path, self.headers, body))
            answer = server.answers.pop(0) if server.answers else Answer()
        time.sleep(answer.wait)
        if answer.drop:
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        status, text = answer.status, answer.body
        if status is None:
            status, text = self.well(body)
        self.send_response(status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        payload = text if isinstance(text, bytes) else text.encode()
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def well(self, body):
        request = json.loads(body)
        statement = request if self.path == QUERY else request["statements"][0]
        rows = len(statement["parameters"]["rows"])
        returns = "RETURN count(*)" in statement["statement"]
        if self.path == QUERY:
            return 202, json.dumps({"data": {"fields": ["rows"], "values": [[rows]] if returns else []}})
        return 200, json.dumps({"results": [{"columns": ["rows"], "data": [{"row": [rows]}] if returns else []}],
                                "errors": []})

    def log_message(self, *_arguments):
        pass


def statement(number, predicate="ask", subject="Ann", label=None):
    return json.dumps({
        "subject": {"id": subject.lower(), "label": subject, "type": "Person"},
        "predicate": {"label": label or predicate + "ed", "lemma": predicate, "class": "REQUEST"},
        "object": {"id": f"bob-{number}", "label": f"Bob {number}", "type": "Person"},
        "evidence": {"document": "a.txt", "sentence": number, "begin": 0, "end": 9, "text": f"Sentence {number}."}}) + "\n"


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_arguments):
        pass  # the client has gone


class PushTest(ProgramTest):
    def setUp(self):
        super().setUp()
        for name in [name for name in os.environ if name.startswith("NEO4J_")]:
            del os.environ[name]
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.lock = threading.Lock()
        self.server.requests, self.server.answers = [], []
        thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.write("s.jsonl", statement(1))

    def arguments(self, *more):
        return ["push", "--to", "neo4j", "--url", self.url, "--no-merge", *more, "s.jsonl"]

    def push(self, *more, **environment):
        """-> what is said; the push must succeed."""
        done = self.run_program(*self.arguments(*more), env={**os.environ, **environment})
        self.assertEqual((done.returncode, done.stdout), (0, b""), done.stderr.decode())
        return done.stderr.decode()

    def fails(self, *says, more=()):
        return self.fail_with(1, *self.arguments(*more), says=says)

    def sent(self):
        """-> the paths, and of each request statement and rows"""
        paths = [path for path, _, _ in self.server.requests]
        found = []
        for path, _, body in self.server.requests:
            request = json.loads(body)
            request = request if path.endswith("v2") else request["statements"][0]
            found.append((request["statement"], request["parameters"]["rows"]))
        return paths, found

    def test_sends_the_constraint_then_nodes_then_relationships(self):
        self.assertEqual(self.push(), f"entente: 2 nodes and 1 relationship are in 'neo4j' at {self.url}\n")
        paths, sent = self.sent()
        self.assertEqual(paths, [QUERY] * 3)
        self.assertEqual(sent[0], ("CREATE CONSTRAINT entente_uid IF NOT EXISTS FOR (n:Entity) REQUIRE n.uid IS UNIQUE", []))
        self.assertEqual(sent[1][0], "UNWIND $rows AS row\nMERGE (n:Entity {uid: row.uid}) SET n:Person, n += row\n"
                                     "RETURN count(*) AS rows")
        self.assertEqual(sent[1][1], [{"uid": "ann", "name": "Ann", "aliases": [], "mentions": 1},
                                      {"uid": "bob-1", "name": "Bob 1", "aliases": [], "mentions": 1}])
        self.assertEqual(sent[2][0], "UNWIND $rows AS row\nMATCH (a:Entity {uid: row.source}) MATCH (b:Entity {uid: row.target})\n"
                                     "MERGE (a)-[r:ASK {uid: row.uid}]->(b) SET r += row.props\nRETURN count(*) AS rows")
        self.assertEqual(sent[2][1], [{
            "source": "ann", "target": "bob-1", "uid": "ann--ask--bob-1",
            "props": {"label": "asked", "lemma": "ask", "class": "REQUEST", "polarity": "affirmed", "asserted": True,
                      "weight": 1.0, "confidence": 1.0, "times": [], "documents": ["a.txt"], "evidence": ["Sentence 1."]}}])
        self.assertIn(b'"weight":1.0,"confidence":1.0', self.server.requests[2][2], "a float that is never an integer")
        for _, headers, _ in self.server.requests:
            self.assertEqual(headers["Content-Type"], "application/json")
            self.assertIsNone(headers["Authorization"])

    def test_all_text_goes_into_parameters(self):
        attack = "`) DETACH DELETE (n) // ' \" \\ \n \\u0041"
        self.write("s.jsonl", statement(1, predicate=attack, subject=attack, label=attack))
        self.push("--nodes", "all")
        _, sent = self.sent()
        self.assertIn("[r:DETACH_DELETE_N_U0041 {uid", sent[2][0])
        self.assertEqual({row["name"] for row in sent[1][1]}, {attack, "Bob 1"})
        self.assertEqual((sent[2][1][0]["props"]["label"], sent[2][1][0]["props"]["lemma"]), (attack, attack))
        for text, _ in sent:
            self.assertRegex(text, r"\A[A-Za-z0-9_ .,:*$+=(){}\[\]>\n-]+\Z")

    def test_rows_go_in_batches_of_one_type(self):
        self.write("s.jsonl", "".join(statement(i, "ask" if i % 2 else "tell") for i in range(2500)))
        self.assertIn("2,501 nodes and 2,500 relationships", self.push())
        _, sent = self.sent()
        self.assertEqual([len(rows) for _, rows in sent], [0, 1000, 1000, 501, 1000, 250, 1000, 250])
        self.assertEqual([re.findall(r"\[r:(\w+)", text) for text, _ in sent[4:]], [["ASK"], ["ASK"], ["TELL"], ["TELL"]])

    def test_the_same_bytes_every_time(self):
        self.push()
        self.push()
        bodies = [body for _, _, body in self.server.requests]
        self.assertEqual(bodies[:3], bodies[3:])

    def test_dry_run_prints_what_would_be_sent_and_sends_nothing(self):
        printed = self.succeed(*self.arguments("--dry-run"))
        self.assertEqual(self.server.requests, [])
        self.push()
        self.assertEqual(printed.encode(), b"".join(body + b"\n" for _, _, body in self.server.requests))

    def test_evidence_can_stay_at_home(self):
        self.push("--no-evidence")
        self.assertNotIn("evidence", self.sent()[1][2][1][0]["props"])

    def test_user_and_password_come_from_the_environment(self):
        self.push(NEO4J_USERNAME="me", NEO4J_PASSWORD="a:b ü")
        for _, headers, _ in self.server.requests:
            self.assertEqual(base64.b64decode(headers["Authorization"].split()[1]).decode(), "me:a:b ü")
        self.server.requests.clear()
        self.push(NEO4J_PASSWORD="secret")
        self.assertEqual(base64.b64decode(self.server.requests[0][1]["Authorization"].split()[1]), b"neo4j:secret")

    def test_an_older_server_gets_the_older_endpoint(self):
        for missing in (Answer(404, "<html>no</html>"), Answer(405),
                        Answer(404, error("Neo.ClientError.Request.Invalid")),
                        Answer(500, error("Neo.DatabaseError.General.UnknownError"))):
            self.server.requests.clear()
            self.server.answers = [missing]
            self.push()
            paths, sent = self.sent()
            self.assertEqual(paths, [QUERY] + [TRANSACTION] * 3)
            self.assertEqual(sent[0], sent[1])

    def test_no_neo4j_at_all(self):
        self.server.answers = [Answer(404), Answer(404)]
        self.fails("no HTTP API of Neo4j (status 404", "0 of 2 nodes")

    def test_a_database_that_is_not_there(self):
        self.server.answers = [Answer(404, error("Neo.ClientError.Database.DatabaseNotFound", "Graph not found: x"))]
        self.fails("DatabaseNotFound: Graph not found: x")
        self.assertEqual(len(self.server.requests), 1)

    def test_401_says_where_the_password_goes(self):
        self.server.answers = [Answer(401, error("Neo.ClientError.Security.Unauthorized"))]
        self.fails("set NEO4J_USERNAME and NEO4J_PASSWORD")
        os.environ["NEO4J_PASSWORD"] = "wrong secret"
        self.server.answers = [Answer(401, error("Neo.ClientError.Security.Unauthorized"))]
        self.assertNotIn("wrong secret", self.fails("refuses the user 'neo4j'"))
        self.assertEqual(len(self.server.requests), 2)

    def test_a_busy_server_is_asked_again(self):
        self.server.answers = [Answer(), Answer(503), Answer(503, headers={"Retry-After": "1"}), Answer(429)]
        begin = time.monotonic()
        self.push()
        self.assertGreaterEqual(time.monotonic() - begin, 0.5 + 1 + 2)
        bodies = [body for _, _, body in self.server.requests]
        self.assertEqual(len(bodies), 6)
        self.assertEqual(set(bodies[1:5]), {bodies[1]})

    def test_a_transient_error_is_asked_again(self):
        deadlock = error("Neo.TransientError.Transaction.DeadlockDetected")
        self.server.answers = [Answer(), Answer(400, deadlock), Answer(200, deadlock)]
        self.push()
        self.assertEqual(len(self.server.requests), 5)

    def test_not_for_ever(self):
        self.server.answers = [Answer(), Answer()] + [Answer(503)] * 2
        self.fails("status 503, after 2 tries; 0 of 1 relationship are", more=["--retries", "1"])

    def test_a_lost_connection_is_made_again(self):
        self.server.answers = [Answer(), Answer(drop=True)]
        self.push()
        self.assertEqual(len(self.server.requests), 4)

    def test_half_way_it_says_what_is_there(self):
        self.write("s.jsonl", "".join(statement(i) for i in range(1500)))
        # Twice, since libcurl makes a connection anew by itself that breaks after it was used before.
        self.server.answers = [Answer()] * 4 + [Answer(drop=True)] * 2
        self.fails("at least 1,000 of 1,500 relationships are in the database; running it again goes on from there",
                  more=["--retries", "0"])
        self.server.answers = [Answer()] * 2 + [Answer(400, error("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"))]
        message = self.fails("ForbiddenOnReadOnlyDatabase: so it is; 1,000 of 1,501 nodes are in the database")
        self.assertNotIn("at least", message)
        self.server.answers = []
        self.assertIn("1,501 nodes and 1,500 relationships", self.push())

    def test_rows_that_the_server_did_not_take(self):
        self.server.answers = [Answer(), Answer(), Answer(202, '{"data":{"fields":["rows"],"values":[[0]]}}')]
        self.fails("took 0 of 1 rows")

    def test_nobody_listens(self):
        with socket.socket() as taken:  # bound and not listening: the port refuses
            taken.bind(("127.0.0.1", 0))
            self.url = f"http://127.0.0.1:{taken.getsockname()[1]}"
            begin = time.monotonic()
            self.fails("is Neo4j running", "0 of 2 nodes are in the database")
            self.assertLess(time.monotonic() - begin, 20)

    def test_garbage(self):
        for body in (b"\xff\xfe{", "", "[1", "<html>", '"text"', '{"data":7}', "[" * 100000, '{"data":{"values":[[-1]]}}'):
            self.server.answers = [Answer(), Answer(200, body)]
            self.fails("0 of 2 nodes are in the database")

    def test_an_endless_answer(self):
        self.server.answers = [Answer(), Answer(200, b"x" * (17 << 20))]
        self.fails("0 of 2 nodes are in the database")

    def test_redirects_are_not_followed(self):
        self.server.answers = [Answer(307, headers={"Location": "http://127.0.0.1:1/elsewhere"})]
        self.fails("elsewhere, at http://127.0.0.1:1/elsewhere (--url)")
        self.assertEqual(len(self.server.requests), 1)

    def test_a_slow_server(self):
        self.server.answers = [Answer(), Answer(wait=3)]
        self.fails("(--timeout); at least 0 of 2 nodes", more=["--timeout", "1"])

    def test_https_is_verified(self):
        self.url = self.url.replace("http:", "https:")
        self.fails("0 of 2 nodes are in the database")

    def test_nothing_to_send(self):
        self.write("s.jsonl", "")
        self.assertIn("0 nodes and 0 relationships", self.push())

    def test_mistakes_on_the_command_line(self):
        for url, says in (("bolt://localhost:7687", "http://localhost:7474"), ("localhost 1", "http://localhost:7474"),
                          ("http://me:secret@localhost", "NEO4J_PASSWORD"), ("http://localhost/?a=b", "without '?'")):
            self.url = url
            self.assertNotIn("secret", self.fail_with(2, *self.arguments(), says=[says]))
        self.url = "http://localhost"
        self.fail_with(2, *self.arguments("--database", "a/b"), says=["--database"])
        self.fail_with(2, "push", "s.jsonl", says=["--to"])
        self.assertEqual(self.server.requests, [])


if __name__ == "__main__":
    main()
