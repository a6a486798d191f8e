// Advance widths in thousandths of the letters' size, read from Noto Sans (regular, bold) and Noto Sans Arabic, whose metrics are
// near those of what browsers take for system-ui. Letters with marks are as wide as those without.

/** From the space to the tilde. */
export const regularWidths: readonly number[] = [
  260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434,
  899, 639, 650, 632, 730, 556, 519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586, 566, 572, 329, 372, 329, 572, 444,
  281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
];

export const boldWidths: readonly number[] = [
  260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572, 572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477,
  897, 690, 672, 637, 740, 560, 549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667, 624, 579, 331, 413, 331, 572, 411,
  362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620, 305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
];

/** Signs of other blocks that names and sentences are full of. */
export const otherWidths: ReadonlyMap<string, number> = new Map([
  ['“', 400], ['”', 400], ['‘', 200], ['’', 200], ['«', 560], ['»', 560], ['–', 500], ['—', 1000], ['…', 820], ['·', 275], ['×', 572], ['−', 572], ['→', 1000], ['←', 1000],
  ['ß', 670], ['æ', 890], ['Æ', 920], ['ø', 612], ['Ø', 790], ['œ', 960], ['Œ', 950], ['ł', 280], ['Ł', 545], ['ı', 280], ['ð', 612], ['þ', 624], ['¿', 455], ['¡', 278],
]);

/** An Arabic letter within a word, on average; joined letters are narrower than single ones. */
export const arabicWidth = 470;
/** Ideographs, signs and whatever else is as wide as it is high. */
export const fullWidth = 1_000;
/** Letters of other scripts, on average. */
export const elsewhereWidth = 620;
