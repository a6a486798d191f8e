import type { Publication } from '../publication.ts';

// Publications on positions, power and the forces between actors.

/** Where driving and restraining forces hold a social equilibrium; it has no numbers. */
export const lewin1947: Publication = {
  cite: 'Lewin 1947',
  title: 'Frontiers in group dynamics: concept, method and reality in social science; social equilibria and social change',
  where: 'Human Relations 1(1), 5–41',
  doi: '10.1177/001872674700100103',
  checked: { by: 'text', at: ['https://www.scribd.com/doc/215975323/Kurt-Lewin-Original-Traduzido'], on: '2026-11-30', open: [] },
};

/** The software whose scales and products these methods follow, with its help. */
export const reichCooper2023: Publication = {
  cite: 'Reich & Cooper 2023',
  title: 'PolicyMaker 5: software and help',
  where: 'Version 5.0.173',
  checked: { by: 'text', at: ['https://polimap.github.io/policymaker.github.io/help.html'], on: '2026-11-30', open: [] },
};

/** Lakey tells in an article of his own that the two drew the spectrum of allies for it. */
export const oppenheimerLakey1965: Publication = {
  cite: 'Oppenheimer & Lakey 1965',
  title: 'A Manual for Direct Action',
  where: 'Quadrangle Books, Chicago',
  checked: {
    by: 'record',
    at: [
      'https://wagingnonviolence.org/feature/know-your-allies-your-opponents-and-everyone-in-between/',
      'https://libguides.salemstate.edu/c.php?g=1374640&p=10325583',
    ],
    on: '2026-11-30',
    open: ['year', 'publisher'],
  },
};

export const tsebelis2002: Publication = {
  cite: 'Tsebelis 2002',
  title: 'Veto Players: How Political Institutions Work',
  where: 'Princeton University Press',
  checked: { by: 'record', at: ['https://books.google.com/books?id=UoX3WH8AsnoC'], on: '2026-11-30', open: [] },
};

/** Copies and citations give its last page as 85 or 87. */
export const buenoDeMesquita2011: Publication = {
  cite: 'Bueno de Mesquita 2011',
  title: 'A new model for predicting policy choices: preliminary tests',
  where: 'Conflict Management and Peace Science 28(1), from page 65',
  doi: '10.1177/0738894210388127',
  checked: { by: 'text', at: ['https://www.scribd.com/document/599787105/buenodemesquita2011'], on: '2026-11-30', open: [] },
};

export const friedkinJohnsen1990: Publication = {
  cite: 'Friedkin & Johnsen 1990',
  title: 'Social influence and opinions',
  where: 'Journal of Mathematical Sociology 15(3–4), 193–206',
  doi: '10.1080/0022250X.1990.9990069',
  checked: { by: 'record', at: ['https://zbmath.org/?q=an%3A0712.92025'], on: '2026-11-30', open: [] },
};

export const godet1991: Publication = {
  cite: 'Godet 1991',
  title: 'Actors’ moves and strategies: the MACTOR method',
  where: 'Futures 23(6), 605–622',
  checked: { by: 'text', at: ['https://de.scribd.com/document/353258028/ACTORS-MOVES-AND-STRATEGIES-THE-MACTOR-M-pdf'], on: '2026-11-30', open: [] },
};

export const arcade1999: Publication = {
  cite: 'Arcade, Godet, Meunier & Roubelat 1999',
  title: 'Structural analysis with the MICMAC method & actors’ strategy with MACTOR method',
  where: 'in: Futures Research Methodology, Millennium Project, American Council for the United Nations University',
  checked: { by: 'text', at: ['https://ro.scribd.com/document/460522384/Analisis-MICMACMETHOD'], on: '2026-11-30', open: ['year'] },
};

export const heider1946: Publication = {
  cite: 'Heider 1946',
  title: 'Attitudes and cognitive organization',
  where: 'Journal of Psychology 21(1), 107–112',
  doi: '10.1080/00223980.1946.9917275',
  checked: { by: 'citation', at: ['https://github.com/schochastics/signnet/blob/main/data-raw/paper.bib'], on: '2026-11-30', open: [] },
};

export const cartwrightHarary1956: Publication = {
  cite: 'Cartwright & Harary 1956',
  title: 'Structural balance: a generalization of Heider’s theory',
  where: 'Psychological Review 63(5), 277–293',
  doi: '10.1037/h0046049',
  checked: { by: 'citation', at: ['https://github.com/stocnet/netrics/blob/main/R/measure_features.R'], on: '2026-11-30', open: [] },
};

export const doreianMrvar1996: Publication = {
  cite: 'Doreian & Mrvar 1996',
  title: 'A partitioning approach to structural balance',
  where: 'Social Networks 18(2), 149–168',
  doi: '10.1016/0378-8733(95)00259-6',
  checked: { by: 'citation', at: ['https://github.com/schochastics/signnet/blob/main/data-raw/paper.bib'], on: '2026-11-30', open: [] },
};

export const arefWilson2019: Publication = {
  cite: 'Aref & Wilson 2019',
  title: 'Balance and frustration in signed networks',
  where: 'Journal of Complex Networks 7(2), 163–189',
  doi: '10.1093/comnet/cny015',
  checked: { by: 'citation', at: ['https://github.com/schochastics/signnet/blob/main/data-raw/paper.bib'], on: '2026-11-30', open: [] },
};
