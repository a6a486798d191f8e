export { ActorPosition, actorPositions, WhyNoPosition } from './actor-position.ts';
export { Force, ForceField, ForceTotal, UnknownForce } from './force-field-result.ts';
export { forceField, ForceFieldOptions } from './force-field.ts';
export { SupportBand, SupportBands } from './support-band-result.ts';
export { supportBand, SupportBandOptions, supportBands } from './support-band.ts';
export { Spectrum, SpectrumActor, SpectrumClass, SpectrumGroup } from './spectrum-result.ts';
export { spectrumClass, spectrumOfAllies, SpectrumOptions } from './spectrum-of-allies.ts';
export { feasibility, Feasibility, FeasibilityOptions, FeasibilityPlayer } from './feasibility.ts';
export { weightedMeanPosition, WeightedMeanPosition, WeightedMeanPositionOptions } from './weighted-mean-position.ts';
