#!/usr/bin/python3
"""Opens a large graph, for as long as readers take: check_scale.py CONSUMER FOLDER WRITE_SAMPLES."""
import filecmp
import os
import subprocess
import sys
import time

from check import module, need, path, quiet, run

NODES, EDGES = 100000, 300000


def write(folder, nodes, edges):
    subprocess.run([sys.argv[3], path(folder), str(nodes), str(edges)], check=True)
    return path(folder)


def large():
    folder = write("large", NODES, EDGES)
    return os.path.join(folder, "large.graphml")


def check_scale_bytes():
    """Two runs give the same bytes in every format."""
    first, second = write("large", NODES, EDGES), write("large-again", NODES, EDGES)
    names = sorted(os.listdir(first))
    assert len(names) > 8 and names == sorted(os.listdir(second))
    same, different, odd = filecmp.cmpfiles(first, second, names, shallow=False)
    assert same == names, (different, odd)


def check_scale_networkx():
    graph = module("networkx").read_graphml(large())
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (NODES, EDGES)


def check_scale_igraph():
    graph = module("igraph").Graph.Read_GraphML(large())
    assert (graph.vcount(), graph.ecount()) == (NODES, EDGES)


def check_scale_sfdp():
    need("sfdp")
    file = os.path.join(write("two-thousand", 2000, 3500), "large.dot")
    start = time.monotonic()
    svg = quiet(["sfdp", "-Tsvg", file])
    took = time.monotonic() - start
    print(f"sfdp took {took:.1f} s")
    assert svg.count(b'class="edge"') == 3500
    assert took < 30, took


if __name__ == "__main__":
    run(globals())
