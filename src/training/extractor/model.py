"""The joint extractor: one pass of the encoder over a window tags mentions, classes names and relates pairs of mentions."""

import os

import torch
import torch.nn.functional as F
from torch import nn

import folder
from encoder import WIDTH, Encoder
from labels import CLASSES, CONTEXT, DISTANCES, FARTHEST, HIDDEN, KINDS, LABELS, OUTPUTS

FROZEN = "encoder.words.weight"
"""The embeddings of pieces: never trained, read from the base, left out of checkpoints."""


class Extractor(nn.Module):
    def __init__(self, onnx_file):
        super().__init__()
        self.encoder = Encoder(onnx_file)
        self.drop = nn.Dropout(0.1)
        self.half = False
        self.tag = nn.Linear(WIDTH, len(LABELS))
        self.kind = nn.Linear(WIDTH, len(CLASSES))
        self.project = nn.Linear(WIDTH, 4 * HIDDEN + CONTEXT)
        self.context = nn.Linear(CONTEXT, HIDDEN)
        self.distance = nn.Embedding(2 * (len(DISTANCES) + 1), HIDDEN)
        self.sentences = nn.Embedding(FARTHEST + 1, HIDDEN)
        self.subject_kind = nn.Embedding(len(KINDS), HIDDEN)
        self.object_kind = nn.Embedding(len(KINDS), HIDDEN)
        self.out = nn.Linear(HIDDEN, len(OUTPUTS))
        for embedding in (self.distance, self.sentences, self.subject_kind, self.object_kind):
            nn.init.normal_(embedding.weight, std=0.02)
        # most pairs have no property
        nn.init.constant_(self.out.bias, -3.0)

    def load(self, source):
        """Takes the weights of a checkpoint, of whatever precision, or of the folder of an exported model."""
        shapes = {name: value.shape for name, value in self.state_dict().items()}
        found = folder.read(source, shapes) if os.path.isdir(source) else torch.load(source, map_location="cpu")
        state = {name: value.float() for name, value in found.items()}
        state.setdefault(FROZEN, self.encoder.words.weight)
        if {name: value.shape for name, value in state.items()} != shapes:
            raise SystemExit(
                f"{source} has another form than this model: one of an earlier version must be trained anew"
            )
        self.load_state_dict(state)

    def save(self, checkpoint):
        torch.save({name: value for name, value in self.state_dict().items() if name != FROZEN}, checkpoint)

    def encode(self, ids, shapes, mask):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.half):
            encoded = self.encoder(ids, shapes, mask)
        return self.drop(encoded.float())

    def classes(self, encoded, mentions):
        """Log odds [mentions, classes]: the mean over the first pieces of each one's words.

        mentions [(row of the batch, first pieces)].
        """
        rows = torch.tensor([row for row, firsts in mentions for _ in firsts])
        at = torch.tensor([first for _, firsts in mentions for first in firsts])
        owners = torch.tensor([i for i, (_, firsts) in enumerate(mentions) for _ in firsts])
        counts = torch.tensor([[len(firsts)] for _, firsts in mentions], dtype=torch.float)
        sums = torch.zeros(len(mentions), len(CLASSES)).index_add(0, owners, self.kind(encoded[rows, at]))
        return sums / counts

    def hidden(self, projected, p):
        """What the last layer of the pair head reads [pairs, HIDDEN].

        projected [batch, pieces, 4 * HIDDEN + CONTEXT]; p [pairs, 8]: row of the batch, subject's first and last piece,
        object's first and last piece, kinds of both, sentences from one to the other.
        """
        b = p[:, 0]
        subjects = projected[b, p[:, 1], :HIDDEN] + projected[b, p[:, 2], HIDDEN : 2 * HIDDEN]
        objects = projected[b, p[:, 3], 2 * HIDDEN : 3 * HIDDEN] + projected[b, p[:, 4], 3 * HIDDEN : 4 * HIDDEN]
        low = torch.minimum(p[:, 2], p[:, 4]) + 1
        gap = (torch.maximum(p[:, 1], p[:, 3]) - low).clamp(min=0)
        context = self.context(between(projected[:, :, 4 * HIDDEN :], b, low, gap))
        order = torch.where(p[:, 1] < p[:, 3], 0, len(DISTANCES) + 1)
        distance = self.distance(order + torch.bucketize(gap, torch.tensor(DISTANCES), right=True))
        apart = self.sentences(p[:, 7].clamp(max=FARTHEST))
        kinds = self.subject_kind(p[:, 5]) + self.object_kind(p[:, 6])
        return F.relu(subjects + objects + context + distance + apart + kinds)

    def pairs(self, projected, p):
        """Log odds [pairs, outputs]; arguments as of `hidden`."""
        return self.out(self.hidden(projected, p))


def between(x, rows, low, gap):
    """The maximum of x [batch, pieces, width] over `gap` pieces from `low`, by component; zeros where there are none.

    A sparse table: level k has the maximum of 2^k pieces from each on, and two of them that overlap cover any stretch.
    """
    widest = int(gap.max()) if len(gap) else 0
    if not widest:
        return torch.zeros(len(rows), x.shape[-1])
    levels = [x]
    while (1 << len(levels)) <= widest:
        half, last = 1 << (len(levels) - 1), levels[-1]
        levels.append(torch.cat([torch.maximum(last[:, :-half], last[:, half:]), last[:, -half:]], 1))
    table, end = torch.stack(levels), x.shape[1] - 1
    level = torch.floor(torch.log2(gap.clamp(min=1).float() + 0.5)).long()
    left = table[level, rows, low.clamp(max=end)]
    right = table[level, rows, (low + gap - torch.pow(2, level)).clamp(min=0, max=end)]
    return torch.where(gap[:, None] > 0, torch.maximum(left, right), torch.zeros_like(left))


def highest(scores, groups, count):
    """Of each of `count` groups the highest of its scores; scores [rows, columns], groups: the number of each row's."""
    of_row = groups[:, None].expand(-1, scores.shape[1])
    return torch.full((count, scores.shape[1]), -1e4).scatter_reduce(0, of_row, scores, "amax", include_self=False)
