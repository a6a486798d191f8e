// What it takes to show documents and results that were read and computed elsewhere: no schemas, so that a page can draw before
// they arrive. A test sees to it that nothing here leads to one.
export * from './errors.ts';
export { methodsLeftOut, type MethodLeftOut } from './analysis/methods-left-out.ts';
export { powerInterestLayout } from './layouts/power-interest-layout.ts';
export { builtInScales, defaultInfluenceScale, defaultPositionScale, defaultThreatScale } from './model/built-in-scales.ts';
export { formatPath } from './model/format-path.ts';
export { roles, sectors } from './model/roles-and-sectors.ts';
export { indexScales } from './model/scale-conversion.ts';
export { redactionChoices, type RedactionChoice } from './redaction/redaction-choices.ts';
export { isLeftOut, resultOf } from './result-of.ts';
export { gridAxes, gridClasses } from './scoring/grid-classes.ts';
