"""The server under 64 clients at a time that ask well, endlessly, too much and wrongly, beside some that send a byte a second and some that
never send a whole request. Each answer must have a status that fits, be right, and bear the page's policy; memory and threads must stay."""
import http.client
import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

CLIENTS, SLOW, OPEN, TIMEOUT = 64, 150, 150, 10
# MB with a heap of 700
MOST_MEMORY = 1400
PREFIX = 'PREFIX gw: <https://graphwright.org/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> '
GOOD = ['/', '/api/overview', '/api/browse?order=newest', '/api/facts?least=0.8', '/api/articles?since=2020-01', '/api/search?q=hill', '/api/card?thing=Max+Hill',
        '/api/timeline?thing=Max+Hill', '/api/queries', '/sparql', '/dossier?thing=Max+Hill', '/dossier?thing=Max+Hill&other=Clara+Voss',
        '/api/query?name=most-mentioned', '/app.js', '/data?graph=https%3A%2F%2Fgraphwright.org%2Fgraph%2Fthings']
GOOD_QUERIES = ['SELECT (COUNT(*) AS ?n) { ?a a gw:Article }', 'SELECT ?l { ?s rdfs:label ?l } ORDER BY ?l', 'ASK { ?s gw:metWith ?o }']
ENDLESS = ['SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }', 'SELECT (COUNT(*) AS ?n) { ?a (!gw:x)* ?b . ?c (!gw:x)* ?d }',
           'SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?d), STR(?g)) = "x") }']
HUGE = ['SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }', 'SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c',
        'SELECT ?b (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?b',
        'SELECT * { ?s rdfs:label ?l0 ' + ' '.join('BIND(CONCAT(?l%d, ?l%d) AS ?l%d)' % (i, i, i + 1) for i in range(40)) + ' }',
        'CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }']
BAD_VALUES = ["'", '"', '\\', '\0', '%', '%FF', '../../etc/passwd', '<script>alert(1)</script>', '} DROP ALL {', '" } INSERT DATA { <a> <b> <c> } #',
              'x\r\nX-Injected: yes', '{{7*7}}', '${jndi:ldap://x/y}', '\u202e', '\ufffe', 'a' * 9000, '-1', '1e9', '99999999999', 'NaN', ' ', '*:*',
              'file:///etc/passwd', 'gw:', '<>', 'a AND (', '[* TO *]', 'javascript:alert(1)']
CALLS = {'overview': [], 'search': ['q', 'limit'], 'things': ['q', 'limit'], 'card': ['thing', 'passages', 'listed'], 'article': ['article'],
         'neighbourhood': ['thing', 'limit'], 'evidence': ['subject', 'property', 'object'], 'timeline': ['thing'], 'path': ['from', 'to', 'hops', 'without'],
         **{call: ['class', 'property', 'country', 'source', 'since', 'until', 'least', 'order', 'offset', 'limit'] for call in ('browse', 'facts', 'articles')},
         'queries': [], 'query': ['name', 'text', 'format', 'p.thing'], '../dossier': ['thing', 'other', 'hops']}
EDITS = ['reject', 'confirm', 'merge', 'part', 'rename', 'class', 'hide', 'note', 'star', 'undo', '', 'no such kind']
EDIT_FIELDS = ['thing', 'other', 'evidence', 'name', 'class', 'text', 'why', 'article', 'id', 'reading']
BAD_BODIES = [b'', b'{', b'[]', b'null', b'"' + b'a' * 1000 + b'"', b'[' * 60000, b'{"kind":' * 6000, b'x' * 70000, b'\xff\xfe', b'{"kind": {"kind": []}}']
BAD_PATHS = ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/vendor/../../logback.xml', '//etc/passwd', '/vendor/%00.js',
             '/.git/config', '/WEB-INF/web.xml', '/$/ping', '/$/server', '/api/..%2f..%2fx', '/sparql;x=y', '/data?graph=file:///etc/passwd', '/api/%0d%0aX-Injected:yes',
             '/%c0%ae%c0%ae/etc/passwd', '/sparql?update=DROP+ALL', '/sparql?query=LOAD+%3Cfile:///etc/passwd%3E', '/' + 'a' * 20000,
             '/id/../../etc/passwd', '/id/%2e%2e%2fx', '/id/person/%0d%0aX-Injected:yes', '/article/%FF', '/event/<script>', '/id/person/max-hill%00']
CLIENT_ERRORS = {400, 401, 403, 404, 405, 406, 408, 409, 411, 413, 414, 415, 417, 431, 501, 505}


class Campaign:
    def __init__(self, address, seed):
        self.host, self.port, self.token = address
        self.seed = seed
        self.right = {}
        self.end = 0.0
        self.wrong = []
        self.counts = {}
        self.slowest = 0.0
        self.lock = threading.Lock()

    def ask(self, method, path, body=None, headers=None, wait=240):
        connection = http.client.HTTPConnection(self.host, self.port, timeout=wait)
        try:
            connection.putrequest(method, path, skip_host='Host' in (headers or {}))
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader('Content-Length', str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()

    def query(self, text, method='GET'):
        encoded = urllib.parse.urlencode({'query': PREFIX + text})
        accept = {'Accept': 'application/sparql-results+json, text/turtle;q=0.5'}
        if method == 'GET':
            return self.ask('GET', '/sparql?' + encoded, headers=accept)
        return self.ask('POST', '/sparql', encoded.encode(), {**accept, 'Content-Type': 'application/x-www-form-urlencoded'})

    def good(self, rng):
        if rng.random() < 0.5:
            key = rng.choice(GOOD)
            return key, self.ask('GET', key), {200, 503}
        key = rng.choice(GOOD_QUERIES)
        return key, self.query(key, rng.choice(['GET', 'POST'])), {200, 503}

    def endless(self, rng):
        key = rng.choice(ENDLESS)
        return key, self.query(key), {503}

    def huge(self, rng):
        key = rng.choice(HUGE)
        return key, self.query(key), {200, 503}

    def edit(self, rng):
        """Corrections of somebody without the token, from elsewhere, or of nothing that there is: none of them may be kept."""
        own = 'http://%s:%d' % (self.host, self.port)
        token = rng.choice([self.token] * 4 + [None, '', self.token[:-1], self.token + 'a'])
        origin = rng.choice([own] * 4 + [None, 'null', 'https://evil.example', own + '.evil.example'])
        content = rng.choice(['application/json'] * 4 + ['text/plain', 'application/x-www-form-urlencoded'])
        headers = {name: value for name, value in {'X-Graphwright-Token': token, 'Origin': origin, 'Content-Type': content}.items() if value is not None}
        if rng.random() < 0.2:
            trusted = token == self.token and origin == own and content == 'application/json'
            return 'list', self.ask('POST', '/edit/list', b'{}', headers), {200} if trusted else {403}
        body = rng.choice(BAD_BODIES)
        if rng.random() < 0.7:
            fields = {name: rng.choice(BAD_VALUES) for name in EDIT_FIELDS if rng.random() < 0.8}
            body = json.dumps({'kind': rng.choice(EDITS), **fields}).encode()
        path = '/edit/' + rng.choice(['keep'] * 4 + ['undo', '', 'no', '../keep', '%00'])
        return '%s %.200r' % (path, body), self.ask('POST', path, body, headers), CLIENT_ERRORS

    def broken(self, rng):
        kind = rng.randrange(6)
        if kind == 0:
            call = rng.choice(list(CALLS))
            values = {name: rng.choice(BAD_VALUES) for name in CALLS[call] if rng.random() < 0.8}
            path = ('/api/' + call).replace('/api/../', '/') + '?' + urllib.parse.urlencode(values)
            return path, self.ask('GET', path), CLIENT_ERRORS | {200, 503}
        if kind == 1:
            path = rng.choice(BAD_PATHS)
            return path, self.ask('GET', path), CLIENT_ERRORS
        if kind == 2:
            host = rng.choice(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost@evil.example', '169.254.169.254', '[::2]'])
            return host, self.ask('GET', '/api/overview', headers={'Host': host}), {400, 403}
        if kind == 3:
            path = '/sparql?query=' + rng.choice(['SELECT', '%FF', '%', 'SELECT+*+{', 'INSERT+DATA+{}', 'ASK{}&query=ASK{}', 'SELECT+*+{SERVICE+%3Chttp://x/%3E{}}', '{' * 5000])
            return path, self.ask('GET', path), CLIENT_ERRORS
        if kind == 4:
            method = rng.choice(['PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'BREW', 'PROPFIND'])
            path = rng.choice(['/sparql', '/data', '/api/overview', '/'])
            return method + path, self.ask(method, path, b'x'), CLIENT_ERRORS
        body, content = rng.choice([(b'x' * (2 << 20), 'application/sparql-query'), (b'SELECT', 'text/plain'), (b'', 'application/sparql-query'),
                                    (b'DROP ALL', 'application/sparql-update'), (b'query=%FF', 'application/x-www-form-urlencoded'),
                                    (b'{', 'application/json'), (b'a=b&' * 5000, 'application/x-www-form-urlencoded')])
        try:
            return content, self.ask('POST', '/sparql', body, {'Content-Type': content}), CLIENT_ERRORS
        except (BrokenPipeError, ConnectionResetError):
            # refused before all of it was sent
            return content, (413, {}, b''), CLIENT_ERRORS

    def client(self, number):
        rng = random.Random(self.seed * 1000 + number)
        while time.time() < self.end and not self.wrong:
            kind = rng.choice(['good'] * 6 + ['endless', 'huge', 'broken', 'broken', 'edit'])
            began = time.time()
            try:
                key, (status, headers, body), fitting = getattr(self, kind)(rng)
            except Exception as e:  # what a client sees of a server that hangs or breaks off
                self.fail('%s: %r' % (kind, e))
                return
            with self.lock:
                self.counts[kind, status] = self.counts.get((kind, status), 0) + 1
                if kind == 'good':
                    self.slowest = max(self.slowest, time.time() - began)
            if status not in fitting:
                self.fail('%s %.200s has status %d: %.200r' % (kind, key, status, body))
            if kind == 'good' and status == 200 and key in self.right and body != self.right[key]:
                self.fail('%s is answered otherwise: %.300r' % (key, body))
            if headers and 'X-Injected' in headers:
                self.fail('a header was let in by %.200s' % key)
            if b'root:' in body:
                self.fail('a file was read by %.200s' % key)

    def fail(self, what):
        with self.lock:
            self.wrong.append(what)

    def slow(self):
        """Sends a request's body a byte a second."""
        while time.time() < self.end:
            try:
                with socket.create_connection((self.host, self.port), timeout=60) as connection:
                    connection.sendall(b'POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 5000\r\n\r\n')
                    while time.time() < self.end:
                        connection.sendall(b'#')
                        time.sleep(1)
            except OSError:
                time.sleep(1)

    def half_open(self):
        """Connects and sends the beginning of a request."""
        while time.time() < self.end:
            try:
                with socket.create_connection((self.host, self.port), timeout=60) as connection:
                    connection.sendall(b'GET / HTTP/1.1\r\nHost: loc')
                    connection.recv(1)
            except OSError:
                time.sleep(1)

    @staticmethod
    def patiently(ask):
        """On a busy machine a good query may be stopped; not five times one after the other, with nobody else asking."""
        for _ in range(4):
            answer = ask()
            if answer[0] != 503:
                return answer
        return ask()

    def learn(self):
        for path in GOOD:
            status, _, body = self.patiently(lambda: self.ask('GET', path))
            if status != 200:
                self.fail('%s has status %d: %.300r' % (path, status, body))
            if not path.startswith('/data'):
                self.right[path] = body
        for text in GOOD_QUERIES:
            status, _, body = self.patiently(lambda: self.query(text))
            if status != 200:
                self.fail('%s has status %d: %.300r' % (text, status, body))
            if 'ORDER' not in text:
                self.right[text] = body

    def run(self, seconds, measure):
        self.learn()
        self.end = time.time() + seconds
        threads = [threading.Thread(target=self.client, args=(i,)) for i in range(CLIENTS)]
        threads += [threading.Thread(target=self.slow, daemon=True) for _ in range(SLOW)]
        threads += [threading.Thread(target=self.half_open, daemon=True) for _ in range(OPEN)]
        for thread in threads:
            thread.start()
        early = None
        while time.time() < self.end and not self.wrong:
            time.sleep(1)
            if early is None and time.time() > self.end - seconds * 0.6:
                early = measure()
        late = measure()
        for thread in threads[:CLIENTS]:
            thread.join()
        return early or late, late


def status_of(pid, field):
    with open('/proc/%d/status' % pid) as lines:
        return int(next(line.split()[1] for line in lines if line.startswith(field)))


def live_heap(pid):
    """MB in use after garbage was collected."""
    subprocess.run(['jcmd', str(pid), 'GC.run'], capture_output=True)
    info = subprocess.run(['jcmd', str(pid), 'GC.heap_info'], capture_output=True, text=True).stdout
    return sum(int(used) for used in re.findall(r'(?:generation|heap) .*used (\d+)K', info)) // 1024


def run(program, seconds, seed):
    top = tempfile.mkdtemp(prefix='campaign-')
    articles = os.path.join(top, 'articles.jsonl')
    rng = random.Random(seed)
    with open(articles, 'w') as out:
        for i in range(60):
            out.write(json.dumps({'id': 'a%d' % i, 'date': '2020-01-%02d' % (i % 28 + 1), 'title': 'Number %d' % i, 'text':
                                  'Max Hill met Clara Voss in %s. Voss, the head of Quarzbank, said: "It is number %d."' % (
                                      rng.choice(['Rome', 'Oslo', 'Paris', 'Vienna']), i)}) + '\n')
    graph = os.path.join(top, 'kg')
    subprocess.run([program, 'build', articles, '--profile', 'light', '--graph', graph, '--quiet'], check=True)
    environment = dict(os.environ, GRAPHWRIGHT_OPTS=os.environ.get('GRAPHWRIGHT_OPTS', '-Xmx700m'))
    server = subprocess.Popen([program, 'serve', '--graph', graph, '--port', '0', '--edit', '--timeout', str(TIMEOUT), '--max-rows', '1000'], env=environment,
                              stdout=subprocess.PIPE, stderr=open(os.path.join(top, 'log'), 'w'), text=True, cwd=top)
    try:
        address = urllib.parse.urlsplit(server.stdout.readline().strip())
        campaign = Campaign((address.hostname, address.port, address.fragment.split('edit=')[1]), seed)
        campaign.ask('GET', '/')
        campaign.learn()
        heap = live_heap(server.pid)
        early, late = campaign.run(seconds, lambda: status_of(server.pid, 'VmRSS') // 1024)
        time.sleep(2)
        left = subprocess.run(['jcmd', str(server.pid), 'Thread.print'], capture_output=True, text=True).stdout.count('"query"')
        campaign.learn()
        after = {path: campaign.ask('GET', path)[2] for path in GOOD if path in campaign.right}
        for path, body in after.items():
            if body != campaign.right[path]:
                campaign.fail('%s is answered otherwise at the end' % path)
        if left:
            campaign.fail('%d threads of queries are left' % left)
        heap_after = live_heap(server.pid)
        if heap_after > heap + 60 or late > MOST_MEMORY:
            campaign.fail('of the heap %d MB were in use and are %d; %d MB in all' % (heap, heap_after, late))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)
    counts = ', '.join('%d %s with %d' % (n, kind, status) for (kind, status), n in sorted(campaign.counts.items()))
    print('http: seed %d, %d s, %d clients, %d slow, %d half open: %s; slowest good answer %.1f s; %d MB in all before its end, %d at it; of the heap '
          '%d MB in use before, %d after; %d threads of queries left' % (
              seed, seconds, CLIENTS, SLOW, OPEN, counts, campaign.slowest, early, late, heap, heap_after, left))
    for wrong in campaign.wrong[:5]:
        print('WRONG', wrong)
    if campaign.wrong:
        print('kept in', top)
        return 1
    shutil.rmtree(top)
    return 0
