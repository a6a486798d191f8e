export { PowerInterestLayout, powerInterestLayout } from './power-interest-layout.ts';
export { ForceFieldLayout, forceFieldLayout } from './force-field-layout.ts';
export { InfluenceDependenceLayout, influenceDependenceLayout } from './influence-dependence-layout.ts';
