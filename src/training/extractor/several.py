"""What several event heads together say of stories without annotated events, and what one head learns from it.

Knowledge distillation (Hinton, Vinyals, Dean 2015, "Distilling the knowledge in a neural network"): the mean of heads that were taught the
same stories in different order is surer than each of them, and a head that learns it from further stories is surer than one that has not.
"""

import torch
import torch.nn.functional as F

from happenings import ALLOWED, CLASSES, row


def mean(found):
    return torch.stack(found).mean(0)


def judge(heads, story):
    """Gives a story what the heads together say of it.

    `soft` [words, classes]; and of the words that they take for triggers their flags, roles, and which are of one event.
    """
    encoded = story.encoded.float()
    with torch.no_grad():
        rows = [head.rows(encoded) for head in heads]
        story.soft = mean([head.classes(r[story.first]).softmax(-1) for head, r in zip(heads, rows)])
        story.told = (story.soft[:, 0] < 0.5).nonzero()[:, 0].tolist()
        story.triggers = triggers(story)
        told = [story.first[i] for i in story.told]
        story.soft_flags = mean([head.flags(r[told]).sigmoid() for head, r in zip(heads, rows)])
        pairs = [(t, c) for t in story.triggers for c in story.candidates if t[3] == c[3]]
        story.rows = torch.tensor([row(*pair) for pair in pairs], dtype=torch.long).view(-1, 7)
        if pairs:
            story.soft_roles = mean([head.pairs(r, story.rows).sigmoid() for head, r in zip(heads, rows)])
            story.masks = ALLOWED[torch.tensor([c[2] for _, c in pairs])]
        story.both = [(i, j) for i in range(len(story.triggers)) for j in range(i)]
        if story.both:
            probabilities = torch.zeros(len(encoded), len(CLASSES) + 1)
            probabilities[story.first] = story.soft
            same = [head.of_one(r, story, probabilities).sigmoid() for head, r in zip(heads, rows)]
            story.soft_same = mean(same)


def triggers(story):
    """Words beside each other in a sentence, of one class, are one trigger."""
    words = [
        (number, window.sentences[i], window.words[i].lower())
        for number, window in enumerate(story.windows)
        for i in range(window.n)
    ]
    best, found = story.soft[:, 1:].argmax(-1).tolist(), []
    for i in story.told:
        joined = found and found[-1][1] == i - 1 and best[i - 1] == best[i] and words[i - 1][:2] == words[i][:2]
        if joined and story.first[i] > story.first[i - 1]:
            found[-1][1] = i
        else:
            found.append([i, i])
    return [
        (story.first[i], story.first[j], number, *words[i][:2], words[j][2]) for number, (i, j) in enumerate(found)
    ]


def soft_loss(head, story, rows):
    """As `events.loss`, with what the heads said of a judged story for what is known."""
    rows = head.drop_more(rows)
    logits = head.classes(rows[story.first])
    total = -(story.soft * logits.log_softmax(-1)).sum() / 120
    if not story.triggers:
        return total
    flags = head.flags(rows[[story.first[i] for i in story.told]])
    total = total + F.binary_cross_entropy_with_logits(flags, story.soft_flags, reduction="sum") / 60
    if len(story.rows):
        wrong = F.binary_cross_entropy_with_logits(head.pairs(rows, story.rows), story.soft_roles, reduction="none")
        # half as much as annotated ones, as a thing is here once for each of its mentions
        total = total + (wrong * story.masks).sum() / 160
    if story.both:
        probabilities = torch.zeros(len(rows), len(CLASSES) + 1)
        probabilities[story.first] = logits.detach().softmax(-1)
        scores = head.of_one(rows, story, probabilities)
        wrong = F.binary_cross_entropy_with_logits(scores, story.soft_same, reduction="sum")
        total = total + wrong / len(story.triggers) / 6
    return total
