import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Coordinates } from '@allymap/pictures/plane';
import type { GridPlan } from '../../layout/grid-plan.ts';
import type { ActiveActor } from './active-actor.ts';
import { drawLines, drawPlate } from './grid-drawing.ts';
import type { GridScene } from './grid-scene.ts';

/** Behind the shapes: guides from the exact place to the axes, what the unknown part of the scores allows, and a ring. */
export function drawEvidence({ plan, words }: GridScene, { node, shape, attention }: ActiveActor): SVGTemplateResult {
  const { interest, influence } = node;
  const { frame } = plan;
  const [start, end] = words.direction === 'rtl' ? [frame.maxX, frame.minX] : [frame.minX, frame.maxX];
  const [left, right] = node.interestRange.map(plan.x) as [number, number];
  const [low, high] = node.influenceRange.map(plan.y) as [number, number];
  const guides = [
    interest === null ? '' : `M${plan.x(interest)} ${influence === null ? frame.minY : plan.y(influence)}V${frame.maxY}`,
    influence === null ? '' : `M${interest === null ? end : plan.x(interest)} ${plan.y(influence)}H${start}`,
  ];
  const { x, y, radius } = shape;
  return svg`
    <path class="guide" d=${guides.join('')}></path>
    ${interest === null || influence === null
      ? drawRegion(plan, node, { left, right, low, high }, words.t('grid-view.somewhere-here'))
      : drawWhiskers({ left, right, low, high }, { x: plan.x(interest), y: plan.y(influence) })}
    ${attention === 'hovered' ? svg`<circle class="ring thin" cx=${x} cy=${y} r=${radius + 2.5}></circle>` : nothing}
    ${attention === 'focused' ? svg`<circle class="ring-ground" cx=${x} cy=${y} r=${radius + 4.5}></circle><circle class="ring" cx=${x} cy=${y} r=${radius + 4.5}></circle>` : nothing}
  `;
}

interface Allowed {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Thin lines as long as the intervals, with an end stroke on either side; nothing where the score is certain. */
function drawWhiskers({ left, right, low, high }: Allowed, { x, y }: Coordinates): SVGTemplateResult {
  const across = Math.abs(right - left) < 1 ? '' : `M${left} ${y}H${right}M${left} ${y - 4}V${y + 4}M${right} ${y - 4}V${y + 4}`;
  const up = Math.abs(high - low) < 1 ? '' : `M${x} ${low}V${high}M${x - 4} ${low}H${x + 4}M${x - 4} ${high}H${x + 4}`;
  return svg`<path class="whisker" d=${across + up}></path>`;
}

/** Where an actor outside the axes may belong; nothing where it may belong anywhere. */
function drawRegion(plan: GridPlan, { interestRange, influenceRange }: ActiveActor['node'], { left, right, low, high }: Allowed, here: string): SVGTemplateResult | typeof nothing {
  const whole = ([least, greatest]: readonly [number, number]): boolean => least <= 0 && greatest >= 1;
  if (whole(interestRange) && whole(influenceRange)) return nothing;
  const x = Math.min(left, right);
  const y = Math.min(low, high);
  const width = Math.max(1, Math.abs(right - left));
  const height = Math.max(1, Math.abs(high - low));
  const flat = height < 2;
  const at = { x: x + width / 2, y: flat ? y - 8 : y + height / 2 };
  return svg`<rect class="region" x=${x} y=${y} width=${width} height=${height} rx="4"></rect>
    <text class="somewhere" text-anchor="middle" transform="translate(${at.x + (width < 2 ? -8 : 0)} ${Math.min(Math.max(at.y, plan.frame.minY + 14), plan.frame.maxY - 6)}) rotate(${width < 2 ? -90 : 0})">${here}</text>`;
}

/** Above the shapes: the actor's full name on a plate. */
export function drawFullName({ text }: GridScene, { label }: ActiveActor): SVGTemplateResult | typeof nothing {
  if (label === null) return nothing;
  const { minX, minY, maxX, maxY } = label.box;
  return svg`${drawPlate(label.box, '')}${drawLines({ ...label, box: { minX: minX + 4, minY, maxX: maxX - 4, maxY } }, text.lineHeight, 'name active')}`;
}
