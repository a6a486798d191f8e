import arCli from './catalogues/ar/cli.json';
import arComparison from './catalogues/ar/comparison.json';
import arComplementarity from './catalogues/ar/complementarity.json';
import arMactor from './catalogues/ar/mactor.json';
import arPartnership from './catalogues/ar/partnership.json';
import arPersuasion from './catalogues/ar/persuasion.json';
import arSources from './catalogues/ar/sources.json';
import enCli from './catalogues/en/cli.json';
import enComparison from './catalogues/en/comparison.json';
import enComplementarity from './catalogues/en/complementarity.json';
import enMactor from './catalogues/en/mactor.json';
import enPartnership from './catalogues/en/partnership.json';
import enPersuasion from './catalogues/en/persuasion.json';
import enSources from './catalogues/en/sources.json';
import esCli from './catalogues/es/cli.json';
import esComparison from './catalogues/es/comparison.json';
import esComplementarity from './catalogues/es/complementarity.json';
import esMactor from './catalogues/es/mactor.json';
import esPartnership from './catalogues/es/partnership.json';
import esPersuasion from './catalogues/es/persuasion.json';
import esSources from './catalogues/es/sources.json';
import frCli from './catalogues/fr/cli.json';
import frComparison from './catalogues/fr/comparison.json';
import frComplementarity from './catalogues/fr/complementarity.json';
import frMactor from './catalogues/fr/mactor.json';
import frPartnership from './catalogues/fr/partnership.json';
import frPersuasion from './catalogues/fr/persuasion.json';
import frSources from './catalogues/fr/sources.json';
import ptCli from './catalogues/pt/cli.json';
import ptComparison from './catalogues/pt/comparison.json';
import ptComplementarity from './catalogues/pt/complementarity.json';
import ptMactor from './catalogues/pt/mactor.json';
import ptPartnership from './catalogues/pt/partnership.json';
import ptPersuasion from './catalogues/pt/persuasion.json';
import ptSources from './catalogues/pt/sources.json';

/** The texts that only reports and the command line need: of methods without a picture, and of the commands. */
export const methodCatalogues = {
  en: {
    complementarity: enComplementarity,
    mactor: enMactor,
    persuasion: enPersuasion,
    partnership: enPartnership,
    comparison: enComparison,
    sources: enSources,
    cli: enCli,
  },
  fr: {
    complementarity: frComplementarity,
    mactor: frMactor,
    persuasion: frPersuasion,
    partnership: frPartnership,
    comparison: frComparison,
    sources: frSources,
    cli: frCli,
  },
  es: {
    complementarity: esComplementarity,
    mactor: esMactor,
    persuasion: esPersuasion,
    partnership: esPartnership,
    comparison: esComparison,
    sources: esSources,
    cli: esCli,
  },
  pt: {
    complementarity: ptComplementarity,
    mactor: ptMactor,
    persuasion: ptPersuasion,
    partnership: ptPartnership,
    comparison: ptComparison,
    sources: ptSources,
    cli: ptCli,
  },
  ar: {
    complementarity: arComplementarity,
    mactor: arMactor,
    persuasion: arPersuasion,
    partnership: arPartnership,
    comparison: arComparison,
    sources: arSources,
    cli: arCli,
  },
} as const;
