export { PowerInterestLayout, powerInterestLayout } from './power-interest-layout.ts';
export { ForceFieldLayout, forceFieldLayout } from './force-field-layout.ts';
