import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { AllymapPicture } from '@allymap/elements';
import { html, nothing } from 'lit';
import { waitFor } from 'storybook/test';
import { crowd, nobody, shipped, single } from './sample-maps.ts';

/** The picture of each result, of the map that has something for all of them, and pictures in every state. */
const meta: Meta = { title: 'Pictures' };
export default meta;

interface State {
  readonly document?: unknown;
  readonly language?: string;
  readonly theme?: 'dark' | 'light';
  readonly width?: number;
  /** Whether the map has what the picture shows. */
  readonly isThere?: boolean;
}

/** A picture, waited for. */
function drawn(picture: string, { document = shipped.returnFund, language, theme, width, isThere = true }: State = {}): StoryObj {
  return {
    render: () => html`<allymap-picture picture=${picture} language=${language ?? nothing} theme=${theme ?? nothing} style=${width === undefined ? nothing : `display: block; inline-size: ${width}px`} .document=${document}></allymap-picture>`,
    play: async ({ canvasElement }) => {
      const part = canvasElement.querySelector<AllymapPicture>('allymap-picture')!;
      const shows = (): boolean => (isThere ? part.toSvg() !== null : part.renderRoot.querySelector('[part=message]') !== null);
      await waitFor(() => shows() || Promise.reject(new Error(`${picture} is not drawn`)), { timeout: 20_000 });
      await part.updateComplete;
    },
  };
}

export const Aiim = drawn('aiim');
export const BindingForces = drawn('binding-forces');
export const Camps = drawn('camps');
export const CapacityFlows = drawn('capacity-flows');
export const CooperationThreat = drawn('cooperation-threat');
export const Corridors = drawn('corridors');
export const EngagementLevels = drawn('engagement-levels');
export const ForceField = drawn('force-field');
export const FormsOfAlliance = drawn('forms-of-alliance');
export const InfluenceDependence = drawn('influence-dependence');
export const Judgements = drawn('judgements');
export const Matrix = drawn('matrix');
export const NeedsOffers = drawn('needs-offers');
export const NetMap = drawn('net-map');
export const Network = drawn('network');
export const Onion = drawn('onion');
export const ParticipationMatrix = drawn('participation-matrix');
export const Persuasion = drawn('persuasion');
export const PortfolioMatrix = drawn('portfolio-matrix');
export const PositionMap = drawn('position-map');
export const PowerInterest = drawn('power-interest');
export const Ranking = drawn('ranking');
export const Salience = drawn('salience');
export const Scenario = drawn('scenario');
export const Sensitivity = drawn('sensitivity');
export const SocialInfluence = drawn('social-influence');
export const ServiceOverlap = drawn('service-overlap');
export const SpectrumOfAllies = drawn('spectrum-of-allies');
export const StakeholderSheet = drawn('stakeholder-sheet');
export const TeamCoverage = drawn('team-coverage');
export const Threats = drawn('threats');
export const TwoDates = drawn('two-dates');
export const WaysOfEngagement = drawn('ways-of-engagement');
export const WholeNetwork = drawn('whole-network');

export const InArabic = drawn('power-interest', { language: 'ar' });
export const MatrixInArabic = drawn('matrix', { language: 'ar' });
export const NetworkInArabic = drawn('network', { language: 'ar' });
export const Dark = drawn('power-interest', { theme: 'dark' });
export const MatrixDark = drawn('matrix', { theme: 'dark' });
export const NetworkDark = drawn('network', { theme: 'dark' });
export const OnAPhone = drawn('power-interest', { width: 390 });
export const MatrixOnAPhone = drawn('matrix', { width: 390 });
export const OfThePortfolio = drawn('corridors', { document: shipped.portfolio });
export const OfOne = drawn('network', { document: single });
export const OfTwoHundred = drawn('network', { document: crowd(200) });
export const OfNobody = drawn('power-interest', { document: nobody, isThere: false });
export const WhatIsNeededIsMissing = drawn('engagement-levels', { document: shipped.egypt, isThere: false });
