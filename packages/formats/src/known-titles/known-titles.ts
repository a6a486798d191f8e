import { civicrmTitles } from './civicrm.ts';
import { cytoscapeTitles } from './cytoscape.ts';
import { gephiTitles } from './gephi.ts';
import type { KnownTitles } from './known-title.ts';
import { kumuTitles } from './kumu.ts';
import { onodoTitles } from './onodo.ts';
import { threeSixtyGivingTitles } from './360giving.ts';

/** The headings of every program whose tables are known. */
export const knownTitles: readonly KnownTitles[] = [civicrmTitles, cytoscapeTitles, gephiTitles, kumuTitles, onodoTitles, threeSixtyGivingTitles];
