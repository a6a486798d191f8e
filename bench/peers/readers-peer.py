"""networkx's and igraph's readers of files as contenders: reads one request per line, answers with one line, both in JSON.

Times the time that this process has computed. The first line says which of the two packages are there, and in which version
(Debian: python3-networkx, python3-igraph); the benchmark goes on without those that are not.
"""
import importlib
import json
import sys
import time


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def package(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


networkx = package("networkx")
igraph = package("igraph")

READERS = {
    ("networkx", "graphml"): lambda path: networkx.read_graphml(path),
    ("networkx", "gexf"): lambda path: networkx.read_gexf(path),
    ("igraph", "graphml"): lambda path: igraph.Graph.Read_GraphML(path),
}


def size(library, graph):
    return [graph.number_of_nodes(), graph.number_of_edges()] if library == "networkx" else [graph.vcount(), graph.ecount()]


say({name: module.__version__ for name, module in (("networkx", networkx), ("igraph", igraph)) if module is not None})
for line in sys.stdin:
    request = json.loads(line)
    try:
        read = READERS[request["library"], request["format"]]
        computed = time.process_time()
        for _ in range(request["runs"]):
            graph = read(request["path"])
        computed = time.process_time() - computed
        say({"ms": 1000 * computed, "result": size(request["library"], graph)})
    except Exception as error:  # the benchmark goes on without this reader
        say({"error": f"{type(error).__name__}: {error}"})
