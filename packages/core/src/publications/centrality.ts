import type { Publication } from '../publication.ts';

// Publications on centrality, on contacts and brokerage.

export const freeman1977: Publication = {
  cite: 'Freeman 1977',
  title: 'A set of measures of centrality based on betweenness',
  where: 'Sociometry 40(1), 35–41',
  doi: '10.2307/3033543',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/betweenness.py'], on: '2026-11-30', open: [] },
};

export const freeman1978: Publication = {
  cite: 'Freeman 1978',
  title: 'Centrality in social networks: conceptual clarification',
  where: 'Social Networks 1(3), 215–239',
  doi: '10.1016/0378-8733(78)90021-7',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/closeness.py'], on: '2026-11-30', open: [] },
};

export const sabidussi1966: Publication = {
  cite: 'Sabidussi 1966',
  title: 'The centrality index of a graph',
  where: 'Psychometrika 31(4), 581–603',
  doi: '10.1007/BF02289527',
  checked: { by: 'citation', at: [], on: '2026-11-30', open: [] },
};

export const rochat2009: Publication = {
  cite: 'Rochat 2009',
  title: 'Closeness centrality extended to unconnected graphs: the harmonic centrality index',
  where: 'Applications of Social Network Analysis (ASNA), Zurich',
  checked: {
    by: 'text',
    at: [
      'https://docslib.org/doc/13571947/gender-and-network-positioning-in-life-science-inventor-collaboration',
      'https://infoscience.epfl.ch/record/200525',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const boldiVigna2014: Publication = {
  cite: 'Boldi & Vigna 2014',
  title: 'Axioms for centrality',
  where: 'Internet Mathematics 10(3–4), 222–262',
  doi: '10.1080/15427951.2013.865686',
  checked: {
    by: 'citation',
    at: [
      'https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/harmonic.py',
      'https://github.com/igraph/igraph/blob/master/src/centrality/closeness.c',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const bonacich1972: Publication = {
  cite: 'Bonacich 1972',
  title: 'Factoring and weighting approaches to status scores and clique identification',
  where: 'Journal of Mathematical Sociology 2(1), 113–120',
  doi: '10.1080/0022250X.1972.9989806',
  checked: { by: 'citation', at: ['https://rdrr.io/github/anespinosa/netmem/man/bonacich_norm.html'], on: '2026-11-30', open: [] },
};

export const brinPage1998: Publication = {
  cite: 'Brin & Page 1998',
  title: 'The anatomy of a large-scale hypertextual Web search engine',
  where: 'Computer Networks and ISDN Systems 30(1–7), 107–117',
  doi: '10.1016/S0169-7552(98)00110-X',
  checked: { by: 'citation', at: ['https://github.com/igraph/igraph/blob/master/src/centrality/pagerank.c'], on: '2026-11-30', open: [] },
};

export const brandes2001: Publication = {
  cite: 'Brandes 2001',
  title: 'A faster algorithm for betweenness centrality',
  where: 'Journal of Mathematical Sociology 25(2), 163–177',
  doi: '10.1080/0022250X.2001.9990249',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/betweenness.py'], on: '2026-11-30', open: [] },
};

export const brandes2008: Publication = {
  cite: 'Brandes 2008',
  title: 'On variants of shortest-path betweenness centrality and their generic computation',
  where: 'Social Networks 30(2), 136–145',
  doi: '10.1016/j.socnet.2007.11.001',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/betweenness.py'], on: '2026-11-30', open: [] },
};

export const brandesPich2007: Publication = {
  cite: 'Brandes & Pich 2007',
  title: 'Centrality estimation in large networks',
  where: 'International Journal of Bifurcation and Chaos 17(7), 2303–2318',
  doi: '10.1142/S0218127407018403',
  checked: { by: 'citation', at: ['https://github.com/networkx/networkx/blob/main/networkx/algorithms/centrality/betweenness.py'], on: '2026-11-30', open: [] },
};

export const borgatti2006: Publication = {
  cite: 'Borgatti 2006',
  title: 'Identifying sets of key players in a social network',
  where: 'Computational and Mathematical Organization Theory 12(1), 21–34',
  doi: '10.1007/s10588-006-7084-x',
  checked: {
    by: 'text',
    at: [
      'https://pdfslide.net/documents/identifying-sets-of-key-players-in-a-social-network-bebr-sets-of-key-players.html',
      'https://scholars.uky.edu/en/publications/identifying-sets-of-key-players-in-a-social-network',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const burt1992: Publication = {
  cite: 'Burt 1992',
  title: 'Structural holes: the social structure of competition',
  where: 'Harvard University Press, pp. 51–55',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/measure_holes.R'], on: '2026-11-30', open: ['pages'] },
};

export const borgatti1997: Publication = {
  cite: 'Borgatti 1997',
  title: 'Structural holes: unpacking Burt’s redundancy measures',
  where: 'Connections 20(1), 35–38',
  checked: {
    by: 'citation',
    at: [
      'https://github.com/networkx/networkx/blob/main/networkx/algorithms/structuralholes.py',
      'https://github.com/stocnet/netrics/blob/main/R/measure_holes.R',
    ],
    on: '2026-11-30',
    open: [],
  },
};

export const gouldFernandez1989: Publication = {
  cite: 'Gould & Fernandez 1989',
  title: 'Structures of mediation: a formal approach to brokerage in transaction networks',
  where: 'Sociological Methodology 19, 89–126',
  doi: '10.2307/270949',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/motif_brokerage.R'], on: '2026-11-30', open: [] },
};
