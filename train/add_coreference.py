"""Puts the head that scores pairs of mentions into a weights file, in place of one that it may have; the rest keeps its bytes.

usage: add_coreference.py IN.weights CHECKPOINT.pt... OUT.weights

Several checkpoints (of other seeds) are averaged in what they give: their hidden layers stand side by side, their outputs are
divided by their number.
"""
import os
import sys

import numpy as np
import torch

import weights_file
from export import quantised


def concatenated(states, name, axis):
    return np.concatenate([state[name].float().numpy() for state in states], axis)


def tensors_of(states):
    """The parameters of Scorer (coreference.py) under the file's names."""
    share = np.float32(1 / len(states))
    words = [np.concatenate([state[name + ".weight"].float().numpy().T for state in states], 1)
             for name in ("anaphor", "antecedent", "new")]
    weight, scale = quantised(np.concatenate(words, 1))
    hidden = words[0].shape[1]
    bias = [concatenated(states, "anaphor.bias", 0), np.zeros(hidden, np.float32), concatenated(states, "new.bias", 0)]
    found = {"word.weight": weight, "word.weight.scale": scale, "word.bias": np.concatenate(bias)}
    for name, parameter in (("anaphor", "anaphor_signs"), ("antecedent", "antecedent_signs"), ("pair", "pair_signs"),
                            ("novelty.mention", "new_signs"), ("novelty.candidates", "novelty_signs")):
        found[name] = concatenated(states, parameter + ".weight", 1)
    found["output"] = concatenated(states, "output.weight", 1)[0] * share
    found["novelty.output"] = concatenated(states, "new_output.weight", 1)[0] * share
    found["novelty.bias"] = sum(state["new_output.bias"].float().numpy() for state in states) * share
    return {"coreference." + name: array for name, array in found.items()}


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    path, *checkpoints, out = sys.argv[1:]
    states = [torch.load(checkpoint, map_location="cpu", weights_only=True)["model"] for checkpoint in checkpoints]
    weights_file.replace(path, out, "coreference.", tensors_of(states))
    print(f"{out}: {os.path.getsize(out)} bytes")


if __name__ == "__main__":
    main()
