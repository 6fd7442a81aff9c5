"""Eight readers at a time beside every command that changes a graph: each answer is of one generation as a whole, no generation's files change
while it counts."""
import hashlib
import json
import os
import random
import shutil
import subprocess
import tempfile
import threading
import time

READERS = 8
EACH = 10
CHANGES = ['build', 'add', 'replace', 'remove', 'resolve', 'compact', 'rebuild', 'upgrade', 'correct']
QUESTION = '''SELECT (COUNT(DISTINCT ?a) AS ?articles) (COUNT(?m) AS ?mentions) (COUNT(DISTINCT ?round) AS ?rounds) {
  ?a a gw:Article ; gw:title ?round . ?m gw:inArticle ?a ; a gw:Mention }'''


class Readers:
    """A graph of articles that come, change and go ten at a time, all with one title: who sees some of the ten sees half a change."""

    def __init__(self, program, seed):
        self.program, self.seed = program, seed
        self.rng = random.Random(seed)
        self.top = tempfile.mkdtemp(prefix='campaign-')
        self.graph = os.path.join(self.top, 'kg')
        self.tens = []
        self.number = 0
        self.fewest = self.most = 0
        self.mentions = None
        self.wrong, self.asked, self.done = [], 0, {}
        self.end = 0.0
        self.lock = threading.Lock()

    def run(self, *args):
        return subprocess.run([self.program] + list(args) + ['--graph', self.graph], capture_output=True, text=True)

    def change(self, kind):
        """Does it, and says meanwhile between which numbers of articles an answer must lie."""
        args = [kind]
        before = after = len(self.tens)
        if kind in ('build', 'add', 'replace'):
            names = self.tens[0] if kind == 'replace' else ['a%d' % (self.number + i) for i in range(EACH)]
            if kind != 'replace':
                self.number += EACH
                self.tens.append(names)
                after += 1
            path = os.path.join(self.top, 'articles.jsonl')
            title = 'Round %d' % self.rng.randrange(10**9)
            with open(path, 'w') as out:
                for name in names:
                    out.write(json.dumps({'id': name, 'title': title, 'date': '2020-01-02', 'text':
                                          'Max Hill met Clara Voss in Rome. It was meeting %d of %d.' % (self.rng.randrange(10**9), self.seed)}) + '\n')
            args += [path, '--quiet'] + (['--profile', 'light'] if kind == 'build' else [])
        if kind == 'remove':
            args += self.tens.pop()
            after -= 1
        if kind == 'correct':
            args += ['rename', 'Max Hill', 'Max Hill %d' % self.rng.randrange(10**9)]
        self.fewest, self.most = min(self.fewest, after), max(self.most, after)
        made = self.run(*args)
        if made.returncode != 0:
            self.wrong.append('%s: %s' % (kind, made.stderr))
        # who asked before has had time enough to open what was there before
        self.fewest, self.most = min(before, after), max(before, after)
        self.done[kind] = self.done.get(kind, 0) + 1

    def read(self):
        while time.time() < self.end and not self.wrong:
            fewest, most = self.fewest, self.most
            run = self.run('query', '--format', 'json', '-e', QUESTION)
            if run.returncode != 0:
                self.wrong.append('query: ' + run.stderr)
                return
            row = {name: int(cell['value']) for name, cell in json.loads(run.stdout)['results']['bindings'][0].items()}
            with self.lock:
                self.asked += 1
            fewest, most = min(fewest, self.fewest) * EACH, max(most, self.most) * EACH
            whole = row['articles'] == EACH * row['rounds'] and row['mentions'] == self.mentions * row['articles']
            if not whole or not fewest <= row['articles'] <= most:
                self.wrong.append('%s, of %d to %d articles' % (row, fewest, most))

    def hashes(self):
        with open(os.path.join(self.graph, 'current')) as name:
            generation = os.path.join(self.graph, 'generations', name.read().strip())
        found = {}
        for folder, _, files in os.walk(generation):
            for file in files:
                with open(os.path.join(folder, file), 'rb') as content:
                    found[os.path.join(folder, file)] = hashlib.sha256(content.read()).hexdigest()
        return found

    def campaign(self, seconds):
        self.change('build')
        first = json.loads(self.run('query', '--format', 'json', '-e', QUESTION).stdout)
        self.mentions = int(first['results']['bindings'][0]['mentions']['value']) // EACH
        self.end = time.time() + seconds
        threads = [threading.Thread(target=self.read) for _ in range(READERS)]
        for thread in threads:
            thread.start()
        while time.time() < self.end and not self.wrong:
            before = self.hashes()
            # readers alone for a while, then the generation is compared, then the next one is made
            time.sleep(min(5, seconds / 10))
            if self.hashes() != before:
                self.wrong.append('a file of the generation changed')
            fitting = [kind for kind in CHANGES if kind != 'remove' or len(self.tens) > 1]
            fewest = min(self.done.get(kind, 0) for kind in fitting)
            self.change(self.rng.choice([kind for kind in fitting if self.done.get(kind, 0) == fewest]))
        for thread in threads:
            thread.join()
        left = os.listdir(os.path.join(self.graph, 'readers'))
        if left:
            self.wrong.append('left behind: %s' % left)


def run(program, seconds, seed):
    readers = Readers(program, seed)
    readers.campaign(seconds)
    print('readers: seed %d, %d s, %d readers, %d answers, beside %s: %s' % (
        seed, seconds, READERS, readers.asked, ', '.join('%d %s' % (n, kind) for kind, n in sorted(readers.done.items())),
        'WRONG ' + readers.wrong[0] if readers.wrong else 'all right, no file changed'))
    shutil.rmtree(readers.top)
    return 1 if readers.wrong else 0
