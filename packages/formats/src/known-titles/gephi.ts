import { titlesBy, type KnownTitles } from './known-title.ts';

/** The tables of Gephi's Data Laboratory. “Type” is Directed, Undirected or Mixed; times are `<[2001.0, 2003.0]>`. */
export const gephiTitles: KnownTitles = {
  program: 'Gephi',
  source: 'gephi.org/users/supported-graph-formats/spreadsheet. December 2026.',
  actors: titlesBy({ id: ['Id'], name: ['Label'], other: ['timeset', 'Interval', 'Time Interval'] }),
  ties: titlesBy({ id: ['Id'], source: ['Source'], target: ['Target'], directed: ['Type'], label: ['Label'], strength: ['Weight'], 'tie-kind': ['Kind'], other: ['timeset', 'Interval', 'Time Interval'] }),
};
