import type { Publication } from '../publication.ts';

// Publications on whole networks: their density, their parts and their core.

export const wassermanFaust1994: Publication = {
  cite: 'Wasserman & Faust 1994',
  title: 'Social network analysis: methods and applications',
  where: 'Cambridge University Press',
  checked: {
    by: 'citation',
    at: [
      'https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/closeness.py',
      'https://github.com/stocnet/netrics/blob/main/R/motif_census.R',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const wattsStrogatz1998: Publication = {
  cite: 'Watts & Strogatz 1998',
  title: 'Collective dynamics of ‘small-world’ networks',
  where: 'Nature 393, 440–442',
  doi: '10.1038/30918',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/games/watts_strogatz.c'], on: '2026-11-30', open: [] },
};

export const newmanStrogatzWatts2001: Publication = {
  cite: 'Newman, Strogatz & Watts 2001',
  title: 'Random graphs with arbitrary degree distributions and their applications',
  where: 'Physical Review E 64, 026118',
  doi: '10.1103/PhysRevE.64.026118',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/generators/degree_seq.py'], on: '2026-11-30', open: [] },
};

export const barrat2004: Publication = {
  cite: 'Barrat et al. 2004',
  title: 'The architecture of complex weighted networks',
  where: 'Proceedings of the National Academy of Sciences 101(11), 3747–3752',
  doi: '10.1073/pnas.0400087101',
  checked: {
    by: 'citation',
    at: [
      'https://github.com/igraph/igraph/blob/master/src/properties/degrees.c',
      'https://github.com/networkx/networkx/blob/main/networkx/algorithms/assortativity/neighbor_degree.py',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const garlaschelliLoffredo2004: Publication = {
  cite: 'Garlaschelli & Loffredo 2004',
  title: 'Patterns of link reciprocity in directed networks',
  where: 'Physical Review Letters 93, 268701',
  doi: '10.1103/PhysRevLett.93.268701',
  checked: { by: 'record', at: ['https://arxiv.org/abs/cond-mat/0404521'], on: '2026-11-30', open: [] },
};

export const krackhardtStern1988: Publication = {
  cite: 'Krackhardt & Stern 1988',
  title: 'Informal networks and organizational crises: an experimental simulation',
  where: 'Social Psychology Quarterly 51(2), 123–140',
  doi: '10.2307/2786835',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/measure_heterogeneity.R'], on: '2026-11-30', open: [] },
};

export const hopcroftTarjan1973: Publication = {
  cite: 'Hopcroft & Tarjan 1973',
  title: 'Algorithm 447: efficient algorithms for graph manipulation',
  where: 'Communications of the ACM 16(6), 372–378',
  doi: '10.1145/362248.362272',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/components/biconnected.py'], on: '2026-11-30', open: [] },
};

export const seidman1983: Publication = {
  cite: 'Seidman 1983',
  title: 'Network structure and minimum degree',
  where: 'Social Networks 5(3), 269–287',
  doi: '10.1016/0378-8733(83)90028-X',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/member_core.R'], on: '2026-11-30', open: [] },
};

export const batageljZaversnik2003: Publication = {
  cite: 'Batagelj & Zaveršnik 2003',
  title: 'An O(m) algorithm for cores decomposition of networks',
  where: 'arXiv cs/0310049',
  checked: {
    by: 'citation',
    at: [
      'https://github.com/networkx/networkx/blob/main/networkx/algorithms/core.py',
      'https://github.com/stocnet/netrics/blob/main/R/member_core.R',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const borgattiEverett2000: Publication = {
  cite: 'Borgatti & Everett 2000',
  title: 'Models of core/periphery structures',
  where: 'Social Networks 21(4), 375–395',
  doi: '10.1016/S0378-8733(99)00019-2',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/measure_features.R'], on: '2026-11-30', open: [] },
};

export const girvanNewman2002: Publication = {
  cite: 'Girvan & Newman 2002',
  title: 'Community structure in social and biological networks',
  where: 'Proceedings of the National Academy of Sciences 99(12), 7821–7826',
  doi: '10.1073/pnas.122653799',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/community/edge_betweenness.c'], on: '2026-11-30', open: [] },
};

export const newmanGirvan2004: Publication = {
  cite: 'Newman & Girvan 2004',
  title: 'Finding and evaluating community structure in networks',
  where: 'Physical Review E 69, 026113',
  doi: '10.1103/PhysRevE.69.026113',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/community/modularity.c'], on: '2026-11-30', open: [] },
};

export const reichardtBornholdt2006: Publication = {
  cite: 'Reichardt & Bornholdt 2006',
  title: 'Statistical mechanics of community detection',
  where: 'Physical Review E 74, 016110',
  doi: '10.1103/PhysRevE.74.016110',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/community/modularity.c'], on: '2026-11-30', open: [] },
};

export const blondel2008: Publication = {
  cite: 'Blondel et al. 2008',
  title: 'Fast unfolding of communities in large networks',
  where: 'Journal of Statistical Mechanics, P10008',
  doi: '10.1088/1742-5468/2008/10/P10008',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/community/louvain.c'], on: '2026-11-30', open: [] },
};

export const traag2019: Publication = {
  cite: 'Traag, Waltman & van Eck 2019',
  title: 'From Louvain to Leiden: guaranteeing well-connected communities',
  where: 'Scientific Reports 9, 5233',
  doi: '10.1038/s41598-019-41695-z',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/community/leiden.c'], on: '2026-11-30', open: [] },
};
