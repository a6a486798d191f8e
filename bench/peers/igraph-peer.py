"""igraph as a contender of the benchmark: reads one request per line, answers with one line, both in JSON.

Builds the graph once, and times nothing but what is asked for: the time that this process has computed, and that of the clock.
Needs the package igraph (Debian: python3-igraph); without it the first line says so, and the benchmark goes on.
"""
import array
import ctypes
import ctypes.util
import gc
import json
import sys
import time


def say(answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


try:
    import igraph
except ImportError:
    say({"missing": "the Python package igraph is not installed"})
    sys.exit(0)


class Selection(ctypes.Structure):
    """A selection of vertices of the C library, which its functions take by value."""

    _fields_ = [("kind", ctypes.c_int), ("first", ctypes.c_int64), ("second", ctypes.c_int64)]


class Vector(ctypes.Structure):
    """A vector of the C library, of numbers or of whole numbers."""

    _fields_ = [("begin", ctypes.c_void_p), ("end_of_room", ctypes.c_void_p), ("end", ctypes.c_void_p)]


def c_library():
    """igraph's C library (Debian: libigraph3), for what the package does not offer; None where it is not installed."""
    name = ctypes.util.find_library("igraph")
    if name is None:
        return None
    library = ctypes.CDLL(name)
    library.igraph_vss_all.restype = Selection
    library.igraph_vss_vector.restype = Selection
    library.igraph_vss_vector.argtypes = [ctypes.c_void_p]
    library.igraph_vector_int_view.restype = ctypes.c_void_p
    library.igraph_vector_int_view.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
    library.igraph_create.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_bool]
    library.igraph_vector_init.argtypes = [ctypes.c_void_p, ctypes.c_int64]
    library.igraph_betweenness_subset.argtypes = [ctypes.c_void_p, ctypes.c_void_p, Selection, ctypes.c_bool, Selection, Selection, ctypes.c_void_p]
    return library


library = c_library()


def view(numbers):
    """Whole numbers as a vector of the C library."""
    vector = Vector()
    memory_of_numbers = (ctypes.c_int64 * len(numbers))(*numbers)
    library.igraph_vector_int_view(ctypes.byref(vector), memory_of_numbers, len(numbers))
    vector.kept = memory_of_numbers
    return vector


def c_graph(order, edges):
    """A graph of the C library."""
    graph = ctypes.create_string_buffer(4096)
    ends = view([end for edge in edges for end in edge])
    if library.igraph_create(graph, ctypes.byref(ends), order, False) != 0:
        raise RuntimeError("igraph could not make the graph")
    return graph


def betweenness_from(network, sources):
    """Betweenness over the pairs that begin at some vertices."""
    result = Vector()
    library.igraph_vector_init(ctypes.byref(result), 0)
    chosen = view(sources)
    everybody = library.igraph_vss_all()
    some = library.igraph_vss_vector(ctypes.byref(chosen))
    if library.igraph_betweenness_subset(network.in_c, ctypes.byref(result), everybody, False, some, everybody, None) != 0:
        raise RuntimeError("igraph could not compute it")
    values = ctypes.cast(result.begin, ctypes.POINTER(ctypes.c_double))[: network.order]
    library.igraph_vector_destroy(ctypes.byref(result))
    return values


def memory():
    """Bytes that this process holds in memory."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


class Network:
    """One network in the forms that tasks ask for."""

    def __init__(self, path, order):
        numbers = array.array("i")
        with open(path, "rb") as file:
            numbers.frombytes(file.read())
        self.order = order
        self.edges = list(zip(numbers[0::3], numbers[1::3]))
        self.strengths = list(numbers[2::3])
        gc.collect()
        before = memory()
        self.graph = igraph.Graph(order, self.edges)
        self.bytes = memory() - before
        self.names = None
        self.in_c = None

    def prepare(self, task):
        """Makes what a task needs besides, so that it is not timed."""
        if task == "load by name" and self.names is None:
            self.names = [(f"actor-{source}", f"actor-{target}") for source, target in self.edges]
        if task == "betweenness from some" and self.in_c is None:
            self.in_c = c_graph(self.order, self.edges)


TASKS = {
    "load": lambda network, _: igraph.Graph(network.order, network.edges).vcount(),
    "load by name": lambda network, _: igraph.Graph.TupleList(network.names).vcount(),
    "degree": lambda network, _: network.graph.degree(),
    "strength": lambda network, _: network.graph.strength(weights=network.strengths),
    "betweenness": lambda network, _: network.graph.betweenness(),
    "betweenness by length": lambda network, _: network.graph.betweenness(weights=[1 / strength for strength in network.strengths]),
    "betweenness from some": lambda network, sources: betweenness_from(network, sources),
    "edge betweenness": lambda network, _: network.graph.edge_betweenness(),
    "harmonic closeness": lambda network, _: network.graph.harmonic_centrality(),
    "closeness": lambda network, _: network.graph.closeness(),
    "PageRank": lambda network, _: network.graph.pagerank(),
    "eigenvector": lambda network, _: network.graph.evcent(),
    "core number": lambda network, _: network.graph.coreness(),
    "articulation points": lambda network, _: [len(network.graph.articulation_points())],
    "bridges": lambda network, _: [len(network.graph.bridges())],
    "components": lambda network, _: [len(network.graph.connected_components())],
    "density": lambda network, _: [network.graph.density()],
    "communities (Leiden)": lambda network, _: network.graph.community_leiden(objective_function="modularity").modularity,
    "communities (Louvain)": lambda network, _: network.graph.community_multilevel().modularity,
}

say({"version": igraph.__version__, "library": library is not None})
network = None
for line in sys.stdin:
    request = json.loads(line)
    try:
        if request["do"] == "load":
            network = None
            gc.collect()
            network = Network(request["path"], request["order"])
            say({"bytes": network.bytes})
        else:
            task = TASKS[request["task"]]
            network.prepare(request["task"])
            computed, wall = time.process_time(), time.perf_counter()
            for _ in range(request["runs"]):
                result = task(network, request.get("sources"))
            computed, wall = time.process_time() - computed, time.perf_counter() - wall
            say({"computedMs": 1000 * computed, "wallMs": 1000 * wall, "result": result if request.get("wanted") else None})
    except Exception as error:  # the benchmark goes on without this task
        say({"error": f"{type(error).__name__}: {error}"})
