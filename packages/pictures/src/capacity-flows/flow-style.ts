import type { CapacityFlows } from '@allymap/core';
import type { ActorLook } from '../layer/actor-look.ts';
import type { Colour } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';

export type Flow = CapacityFlows['flows'][number];

/** The flows of one vehicle, under its name. */
export interface VehicleFlows {
  readonly head: string;
  readonly flows: readonly Flow[];
}

/** How flows are laid out and worded. */
export interface FlowStyle {
  readonly width: number;
  readonly measure: MeasureText;
  readonly looks: ReadonlyMap<string, ActorLook>;
  readonly sideName: (actor: string) => string;
  readonly sayFlow: (flow: Flow) => string;
  readonly texts: { readonly teaches: string; readonly learns: string };
}

/** The side of the migration from which a flow comes. */
export const flowColours = { south: 'stakeholder', north: 'accent', mixed: 'neutral', unknown: 'unassigned' } as const satisfies Record<Flow['sourceSide'], Colour>;
