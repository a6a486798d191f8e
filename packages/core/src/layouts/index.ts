export { powerInterestLayout } from './power-interest-layout.ts';
export { PowerInterestLayout } from './power-interest-layout-result.ts';
export { ForceFieldLayout, forceFieldLayout } from './force-field-layout.ts';
export { InfluenceDependenceLayout, influenceDependenceLayout } from './influence-dependence-layout.ts';
