"""The encoder and its heads: docs/weights.md, sections 3 and 4."""
import torch
from torch import nn
from torch.nn import functional as F

HIDDEN, LAYERS, HEADS, INNER, ARC, LABEL, POSITIONS, CASES = 384, 6, 12, 1536, 256, 128, 256, 5


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.attention = nn.Linear(HIDDEN, HIDDEN)
        self.inner = nn.Linear(HIDDEN, INNER)
        self.outer = nn.Linear(INNER, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(rows, length, HIDDEN)
        x = self.norm1(x + self.dropout(self.attention(mixed)))
        inner = self.outer(F.gelu(self.inner(x), approximate="tanh"))
        return self.norm2(x + self.dropout(inner))


class Encoder(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.piece = nn.Embedding(vocabulary, HIDDEN)
        self.position = nn.Embedding(POSITIONS, HIDDEN)
        self.case = nn.Embedding(CASES, HIDDEN)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, cases, mask):
        """ids, cases [rows, length]; mask [rows, length], true where there is a piece -> [rows, length, HIDDEN]."""
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.piece(ids) + self.position(positions) + self.case(cases)
        x = self.dropout(self.norm(x))
        mask = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Analyzer(nn.Module):
    """`labels`: label lists by head name, as in the weights file's manifest."""

    def __init__(self, vocabulary, labels):
        super().__init__()
        self.encoder = Encoder(vocabulary)
        self.flat = nn.ModuleDict({name: nn.Linear(HIDDEN, len(labels[name]))
                                   for name in ("upos", "xpos", "lemma", "entity", "nominal")})
        self.sentence = nn.Linear(HIDDEN, 1)
        self.arc_dep, self.arc_head = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.label_dep, self.label_head = nn.Linear(HIDDEN, LABEL), nn.Linear(HIDDEN, LABEL)
        count = len(labels["label"])
        self.arc_u = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.arc_root = nn.Parameter(torch.randn(ARC) * 0.1)
        self.label_root = nn.Parameter(torch.randn(LABEL) * 0.1)
        self.label_u = nn.Parameter(torch.zeros(count, LABEL, LABEL))
        self.label_wd = nn.Parameter(torch.zeros(LABEL, count))
        self.label_wh = nn.Parameter(torch.zeros(LABEL, count))
        self.label_bias = nn.Parameter(torch.zeros(count))
        nn.init.normal_(self.arc_u, std=0.02)
        nn.init.normal_(self.label_u, std=0.02)
        self.word_dropout = nn.Dropout(0.25)
        self.head_dropout = nn.Dropout(0.25)

    def words(self, batch):
        """Mean of each word's pieces -> [words, HIDDEN]."""
        x = self.encoder(batch["ids"], batch["cases"], batch["mask"])
        pieces = x.reshape(-1, HIDDEN)[batch["piece_at"]].float()
        total = torch.zeros(batch["word_count"], HIDDEN, device=pieces.device).index_add_(0, batch["piece_word"], pieces)
        return total / batch["pieces_of_word"][:, None]

    def forward(self, batch):
        """-> scores: flat heads and sentence [words, n]; arc [sentences, longest, longest + 1], where column 0 is the root and
        column h + 1 word h; and what `label_scores` needs."""
        w = self.word_dropout(self.words(batch))
        scores = {name: head(w) for name, head in self.flat.items()}
        scores["sentence"] = self.sentence(w).squeeze(-1)
        drop = self.head_dropout
        place = batch["sentence_words"]                       # [sentences, longest], indices of words (padding: 0)
        dep = drop(F.relu(self.arc_dep(w)))[place]
        head = drop(F.relu(self.arc_head(w)))[place]
        head = torch.cat([self.arc_root.to(head.dtype).expand(head.shape[0], 1, -1), head], 1)
        one = torch.ones_like(dep[..., :1])
        arc = torch.cat([dep, one], -1) @ self.arc_u.to(dep.dtype) @ head.transpose(1, 2)
        scores["arc"] = arc.float().masked_fill(~batch["head_allowed"], -1e4)
        scores["label_dep"] = drop(F.relu(self.label_dep(w)))
        scores["label_head"] = drop(F.relu(self.label_head(w)))
        return scores

    def label_scores(self, scores, heads):
        """Scores of every label for each word's arc to heads[word] (index of a word, or -1 for the root) -> [words, labels]."""
        dep = scores["label_dep"].float()
        rows = torch.cat([scores["label_head"].float(), self.label_root[None]], 0)
        head = rows[heads]  # -1 is the last row: the root
        left = torch.einsum("nd,rde->nre", dep, self.label_u)
        return (left * head[:, None]).sum(-1) + dep @ self.label_wd + head @ self.label_wh + self.label_bias
