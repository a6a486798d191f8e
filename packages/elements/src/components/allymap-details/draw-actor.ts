import { html, nothing, type TemplateResult } from 'lit';
import { cleanText, isolate } from '@allymap/locales/page';
import type { ActorDetails, CapabilityLine, MembershipLine, PositionLine, ThreatLine } from '../../view-model/actor-details.ts';
import { signed } from '../../view-model/answer-text.ts';
import { kindName } from '../../view-model/describe-actor.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { actorButton } from '../actor-button.ts';
import { actorMark, markOfActor, stanceMark } from '../actor-mark.ts';
import { allianceFacts } from './alliance-facts.ts';
import { drawAnswers, drawEvidence, drawWithEvidence, drawSources } from './draw-evidence.ts';
import { drawScore } from './draw-score.ts';
import { drawSection } from './draw-section.ts';
import { drawTies } from './draw-ties.ts';

/** What may be asked of the details while an actor is shown. */
export interface DetailsActions {
  readonly select: (actor: string) => void;
  readonly close: () => void;
}

const profileFields = ['contact', 'services', 'capacityNeeds', 'accessibility', 'mattersToThem', 'couldContribute', 'couldHinder', 'engagementStrategy'] as const;

/** Draws everything that the map says of one actor: who it is, what its place rests on, the `results` about it, whom it is tied to. */
export function drawActor(view: MapView, details: ActorDetails, actions: DetailsActions, results: TemplateResult | typeof nothing): TemplateResult {
  const { words } = view;
  const { scores, positions, memberships, threats, evidence, sources } = details;
  return html`<article aria-labelledby="heading">
    ${drawHeader(view, details, actions)} ${drawClass(view, details)} ${scores.map((score) => drawScore(score, words))}
    ${drawSection(words.t('details.positions'), 'items', positions.map((position) => drawPosition(view, position)))}
    ${results}
    ${drawTies(view, details, actions.select)}
    ${drawSection(words.t('details.alliances'), 'items', memberships.map((membership) => drawMembership(view, membership)))}
    ${drawCapabilities(view, details, actions)}
    ${drawSection(words.t('details.threats'), 'items', threats.map((threat) => drawThreat(view, threat)))}
    ${drawProfile(view, details)}
    <section>
      <h3>${words.t('details.evidence')}</h3>
      ${evidence.length === 0 ? html`<p class="meta">${words.t('evidence.none')}</p>` : drawEvidence(evidence, words)}
    </section>
    ${drawSources(sources, words)}
  </article>`;
}

function drawHeader({ words }: MapView, { facts, places }: ActorDetails, { close }: DetailsActions): TemplateResult {
  const { actor, name, role } = facts;
  const known = [
    words.t(`role.${role}`),
    actor.kind === undefined ? words.t('details.kind-unknown') : kindName({ words }, actor.kind),
    actor.sector === undefined ? words.t('details.sector-unknown') : words.t(`sector.${actor.sector}`),
    actor.scale === undefined ? null : words.t(`actor.scale.${actor.scale}`),
    actor.standing === undefined ? null : words.t(`standing.${actor.standing}`),
    typeof actor.legallyRecognised === 'boolean' ? words.t(actor.legallyRecognised ? 'details.recognised' : 'details.not-recognised') : null,
  ].filter((part) => part !== null);
  const also = new Set([actor.shortName ?? '', ...(actor.aliases ?? [])].map(cleanText));
  also.delete(name);
  also.delete('');
  return html`<header>
    ${markOfActor(facts, words)}
    <div class="who">
      <h2 id="heading" tabindex="-1"><bdi>${name}</bdi></h2>
      <p>${known.join(' · ')}</p>
      ${places.length === 0 ? nothing : html`<p>${places.map((place, i) => html`${i === 0 ? '' : ' · '}<bdi>${place}</bdi>`)}</p>`}
    </div>
    <button type="button" class="close" part="close" aria-label=${words.t('details.close')} title=${words.t('details.close')} @click=${close}>×</button>
    ${actor.veto === true
      ? html`<p class="veto">${actorMark({ shape: 'round-rectangle', colour: 'none', letter: words.t('veto.letter') })} ${words.t('details.veto')}</p>`
      : nothing}
    ${actor.description === undefined ? nothing : html`<p class="description" dir="auto">${cleanText(actor.description)}</p>`}
    ${also.size === 0 ? nothing : html`<p class="meta">${words.t('details.also', { names: words.list([...also].map(isolate)) })}</p>`}
    ${drawBonds(actor.bonds ?? [], words)}
  </header>`;
}

function drawBonds(bonds: NonNullable<ActorDetails['facts']['actor']['bonds']>, words: MapView['words']): TemplateResult | typeof nothing {
  if (bonds.length === 0) return nothing;
  const said = bonds.map(({ kind, label }) => {
    const what = words.has(`bond.${kind}`) ? words.t(`bond.${kind}`) : isolate(kind);
    return label === undefined ? what : words.t('part.with', { what, detail: isolate(label) });
  });
  return html`<p class="meta">${words.t('details.bonds', { bonds: words.list(said) })}</p>`;
}

function drawClass({ words, names }: MapView, { facts }: ActorDetails): TemplateResult | typeof nothing {
  const { grid, actor } = facts;
  if (grid === null) return nothing;
  const unknown = [...grid.unknown.map((message) => words.message(message, names)), ...(typeof actor.veto === 'boolean' ? [] : [words.t('details.veto-unknown')])];
  return html`<section class="class">
    <h3>${words.t('details.grid')}</h3>
    <p><strong>${grid.class === 'unclassified' ? words.t('table.unclassified') : words.t(`grid.class.${grid.class}.johnson-scholes`)}</strong></p>
    <p>${words.message(grid.advice, names)}</p>
    ${grid.reasons.length === 0
      ? nothing
      : html`<details class="more">
          <summary>${words.t('details.why')}</summary>
          <ul>
            ${grid.reasons.map((reason) => html`<li>${words.message(reason, names)}</li>`)}
          </ul>
        </details>`}
    <details class="more">
      <summary>${words.t('part.with', { what: words.t('details.missing'), detail: words.number(unknown.length) })}</summary>
      <ul>
        ${unknown.map((item) => html`<li>${item}</li>`)}
      </ul>
    </details>
  </section>`;
}

function drawPosition({ words }: MapView, { objective, stance, value, answers }: PositionLine): TemplateResult {
  const said = words.t(`stance.${stance}`);
  return html`<li class="position">
    ${stanceMark(stance)}
    <div>
      <p class="label"><bdi>${objective}</bdi></p>
      <p>${value === null ? said : words.t('details.position', { stance: said, value: isolate(signed(value, words)) })}</p>
      ${drawAnswers(answers, words)}
    </div>
  </li>`;
}

function drawMembership({ words }: MapView, { alliance, part, evidence }: MembershipLine): TemplateResult {
  return html`<li class="alliance">
    <p class="label"><bdi>${cleanText(alliance.label) || words.t('unnamed')}</bdi></p>
    ${part === null ? nothing : html`<p>${words.t('details.part', { part: isolate(part) })}</p>`}
    ${drawWithEvidence([...allianceFacts(alliance, words), words.t('details.members', { count: alliance.members.length })].join(' · '), evidence, words)}
  </li>`;
}

const capabilityTitles: Readonly<Record<CapabilityLine['what'], string>> = { offer: 'details.offers', need: 'details.needs', teach: 'details.teaches', learn: 'details.learns' };

function drawCapabilities({ words }: MapView, { capabilities }: ActorDetails, { select }: DetailsActions): (TemplateResult | typeof nothing)[] {
  return (['offer', 'need', 'teach', 'learn'] as const).map((what) => {
    const lines = capabilities.filter((line) => line.what === what);
    const items = lines.map(
      ({ label, note, other, evidence }) => html`<li class="plain">
        ${drawWithEvidence(html`<bdi>${label}</bdi>`, evidence, words, 'item')} ${other === null ? nothing : actorButton(other, words, select)}
        ${note === null ? nothing : html`<p class="meta" dir="auto">${note}</p>`}
      </li>`,
    );
    return drawSection(words.t(capabilityTitles[what]), 'items', items);
  });
}

function drawThreat({ words }: MapView, { threat, alliance, severity, likelihood, responses, evidence }: ThreatLine): TemplateResult {
  const meta = [
    words.t(`threat.${threat.kind}`),
    severity === null ? null : words.t('details.severity', { level: isolate(severity) }),
    likelihood === null ? null : words.t('details.likelihood', { level: isolate(likelihood) }),
    typeof threat.occurred === 'boolean' ? words.t(threat.occurred ? 'details.occurred' : 'details.not-occurred') : null,
    alliance === null ? null : words.t('details.threat-alliance', { alliance: words.quote(alliance) }),
  ].filter((part) => part !== null);
  return html`<li>
    <p class="label"><bdi>${cleanText(threat.label)}</bdi></p>
    ${drawWithEvidence(meta.join(' · '), evidence, words)}
    ${responses.map(
      ({ label, taken }) =>
        html`<p>${words.t(taken === null ? 'details.response' : taken ? 'details.response-taken' : 'details.response-not-taken', { label: isolate(label) })}</p>`,
    )}
  </li>`;
}

function drawProfile({ words }: MapView, { facts }: ActorDetails): TemplateResult | typeof nothing {
  const { profile } = facts.actor;
  const known = profileFields.flatMap((field) => (profile?.[field] === undefined ? [] : [{ field, text: cleanText(profile[field]) }]));
  if (known.length === 0) return nothing;
  return html`<section>
    <h3>${words.t('details.profile')}</h3>
    <dl>
      ${known.map(({ field, text }) => html`<dt>${words.t(`profile.${field}`)}</dt><dd dir="auto">${text}</dd>`)}
    </dl>
  </section>`;
}
