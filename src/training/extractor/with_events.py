#!/usr/bin/env python3
"""Prints annotated stories with the events of events.jsonl.gz and their titles: with_events.py STORIES.jsonl > TAUGHT.jsonl

Stories that have events keep theirs, and every line keeps its number, by which some are left out of training."""

import argparse
import gzip
import json
import os

EVENTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "events.jsonl.gz")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", help="news/train.jsonl")
    parser.add_argument("--events", default=EVENTS, help="lines with `id` and `events`")
    parser.add_argument("--titles", help="articles/wikinews.jsonl; without it no story has a title")
    args = parser.parse_args()
    titles = {}
    if args.titles:
        with open(args.titles, encoding="utf8") as lines:
            titles = {article["id"]: article["title"] for article in map(json.loads, lines)}
    with gzip.open(args.events, "rt", encoding="utf8") as lines:
        events = {story["id"]: story["events"] for story in map(json.loads, lines)}
    with open(args.stories, encoding="utf8") as lines:
        for line in lines:
            story = json.loads(line)
            if "events" not in story and story["id"] in events:
                story["events"] = events[story["id"]]
            if story["id"] in titles:
                story["title"] = titles[story["id"]]
            print(json.dumps(story, ensure_ascii=False))


if __name__ == "__main__":
    main()
