import arCli from './catalogues/ar/cli.json';
import arComparison from './catalogues/ar/comparison.json';
import arComplementarity from './catalogues/ar/complementarity.json';
import arMactor from './catalogues/ar/mactor.json';
import arPartnership from './catalogues/ar/partnership.json';
import arPersuasion from './catalogues/ar/persuasion.json';
import enCli from './catalogues/en/cli.json';
import enComparison from './catalogues/en/comparison.json';
import enComplementarity from './catalogues/en/complementarity.json';
import enMactor from './catalogues/en/mactor.json';
import enPartnership from './catalogues/en/partnership.json';
import enPersuasion from './catalogues/en/persuasion.json';
import esCli from './catalogues/es/cli.json';
import esComparison from './catalogues/es/comparison.json';
import esComplementarity from './catalogues/es/complementarity.json';
import esMactor from './catalogues/es/mactor.json';
import esPartnership from './catalogues/es/partnership.json';
import esPersuasion from './catalogues/es/persuasion.json';
import frCli from './catalogues/fr/cli.json';
import frComparison from './catalogues/fr/comparison.json';
import frComplementarity from './catalogues/fr/complementarity.json';
import frMactor from './catalogues/fr/mactor.json';
import frPartnership from './catalogues/fr/partnership.json';
import frPersuasion from './catalogues/fr/persuasion.json';
import ptCli from './catalogues/pt/cli.json';
import ptComparison from './catalogues/pt/comparison.json';
import ptComplementarity from './catalogues/pt/complementarity.json';
import ptMactor from './catalogues/pt/mactor.json';
import ptPartnership from './catalogues/pt/partnership.json';
import ptPersuasion from './catalogues/pt/persuasion.json';

/** The texts that only reports and the command line need: of methods without a picture, and of the commands. */
export const methodCatalogues = {
  en: {
    complementarity: enComplementarity,
    mactor: enMactor,
    persuasion: enPersuasion,
    partnership: enPartnership,
    comparison: enComparison,
    cli: enCli,
  },
  fr: {
    complementarity: frComplementarity,
    mactor: frMactor,
    persuasion: frPersuasion,
    partnership: frPartnership,
    comparison: frComparison,
    cli: frCli,
  },
  es: {
    complementarity: esComplementarity,
    mactor: esMactor,
    persuasion: esPersuasion,
    partnership: esPartnership,
    comparison: esComparison,
    cli: esCli,
  },
  pt: {
    complementarity: ptComplementarity,
    mactor: ptMactor,
    persuasion: ptPersuasion,
    partnership: ptPartnership,
    comparison: ptComparison,
    cli: ptCli,
  },
  ar: {
    complementarity: arComplementarity,
    mactor: arMactor,
    persuasion: arPersuasion,
    partnership: arPartnership,
    comparison: arComparison,
    cli: arCli,
  },
} as const;
