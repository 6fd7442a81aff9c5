"""Eight readers at a time beside builds: each answer is of one generation as a whole, no generation's files change while it counts."""
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import threading
import time

READERS = 8
QUESTION = 'SELECT (COUNT(DISTINCT ?a) AS ?articles) (COUNT(?m) AS ?mentions) { ?a a gw:Article . ?m gw:inArticle ?a ; a gw:Mention }'


def run(program, seconds, seed):
    top = tempfile.mkdtemp(prefix='campaign-')
    graph = os.path.join(top, 'kg')
    wrong, asked, number = [], [0], [0]

    def build():
        number[0] += 10
        path = os.path.join(top, 'articles.jsonl')
        with open(path, 'w') as out:
            for i in range(number[0] - 10, number[0]):
                out.write(json.dumps({'id': 'a%d' % i, 'text': 'Max Hill met Clara Voss in Rome. It was meeting %d of %d.' % (i, seed)}) + '\n')
        made = subprocess.run([program, 'build', path, '--profile', 'light', '--graph', graph, '--quiet'], capture_output=True, text=True)
        if made.returncode != 0:
            wrong.append('build: ' + made.stderr)

    def read():
        while time.time() < end and not wrong:
            least = number[0] - 10
            run = subprocess.run([program, 'query', '--format', 'json', '-e', QUESTION, '--graph', graph], capture_output=True, text=True)
            if run.returncode != 0:
                wrong.append('query: ' + run.stderr)
                return
            row = json.loads(run.stdout)['results']['bindings'][0]
            articles, mentions = int(row['articles']['value']), int(row['mentions']['value'])
            asked[0] += 1
            if articles % 10 or articles < least or articles > number[0] or mentions != each[0] * articles:
                wrong.append('%d articles with %d mentions, after %d' % (articles, mentions, least))

    def hashes():
        with open(os.path.join(graph, 'current')) as name:
            generation = os.path.join(graph, 'generations', name.read().strip())
        found = {}
        for folder, _, files in os.walk(generation):
            for file in files:
                with open(os.path.join(folder, file), 'rb') as content:
                    found[os.path.join(folder, file)] = hashlib.sha256(content.read()).hexdigest()
        return found

    build()
    first = subprocess.run([program, 'query', '--format', 'json', '-e', QUESTION, '--graph', graph], capture_output=True, text=True)
    each = [int(json.loads(first.stdout)['results']['bindings'][0]['mentions']['value']) // 10]
    end = time.time() + seconds
    threads = [threading.Thread(target=read) for _ in range(READERS)]
    for thread in threads:
        thread.start()
    generations = 0
    while time.time() < end and not wrong:
        before = hashes()
        # readers alone for a while, then the generation is compared, then the next one is made
        time.sleep(min(10, seconds / 10))
        if hashes() != before:
            wrong.append('a file of the generation changed')
        build()
        generations += 1
    for thread in threads:
        thread.join()
    left = os.listdir(os.path.join(graph, 'readers'))
    if left:
        wrong.append('left behind: %s' % left)
    print('readers: seed %d, %d s, %d readers, %d answers, %d generations: %s' % (
        seed, seconds, READERS, asked[0], generations + 1, 'WRONG ' + wrong[0] if wrong else 'all right, no file changed'))
    shutil.rmtree(top)
    return 1 if wrong else 0
