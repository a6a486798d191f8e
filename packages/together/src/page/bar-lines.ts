import { cleanText, isolate, type Translator } from '@allymap/locales/page';
import type { Person } from '../room/messages.ts';
import type { RoomView } from '../client/room.ts';

/** What somebody is called in the list of who is there. */
export function personLine({ number, name, isFacilitator, isDone }: Person, view: RoomView, { t }: Translator): string {
  const isMe = number === view.number;
  const shown = isolate(cleanText(name) || t(view.isHidden && !isMe && !view.isFacilitator ? 'together.somebody' : 'together.unnamed'));
  const own = isMe ? t('together.you', { name: shown }) : shown;
  const leads = isFacilitator ? t('together.facilitator', { name: own }) : own;
  return view.isHidden && isDone ? t('together.is-done', { name: leads }) : leads;
}

/** How it stands with the connection, in a few words. */
export function connectionLine({ connection, isKept, mayChange }: RoomView, { t }: Translator): string {
  if (connection === 'offline') return t('together.offline');
  return t(isKept || !mayChange ? 'together.online' : 'together.sending');
}

/** What else there is to know, a sentence each: the lock, the hiding, what waits, what was decided where changes met, what was refused. */
export function stateLines(view: RoomView, { t, list }: Translator): string[] {
  const lines: string[] = [];
  if (view.isLocked) lines.push(t(view.isFacilitator ? 'together.locked-for-others' : 'together.locked'));
  if (view.isLocked && !view.mayChange && !view.isKept && view.connection === 'online') lines.push(t('together.waiting'));
  if (view.isHidden) {
    const others = view.people.filter(({ isFacilitator }) => !isFacilitator);
    lines.push(t('together.hidden'));
    if (others.length > 0) lines.push(t('together.done-count', { done: others.filter(({ isDone }) => isDone).length, count: others.length }));
  }
  const named = (code: 'kept' | 'left-out'): string[] => [...new Set(view.notes.flatMap((note) => (note.code === code ? [isolate(cleanText(note.id))] : [])))];
  for (const code of ['kept', 'left-out'] as const) {
    const names = named(code);
    if (names.length > 0) lines.push(t(`together.${code}`, { names: list(names) }));
  }
  return view.problem === null || view.connection === 'left' ? lines : [...lines, problemLine(view.problem, { t })];
}

/** Why something was refused. */
export function problemLine(problem: string, { t }: Pick<Translator, 't'>): string {
  const known = new Set(['wrong-code', 'slow-down', 'unreachable', 'ended', 'other-map', 'too-large', 'room-full', 'too-many-people', 'not-facilitator']);
  return t(`together.problem.${known.has(problem) ? problem : 'other'}`);
}

/** What is said aloud when a room has changed: only what somebody would turn round for. */
export function saidOf(before: RoomView, now: RoomView, { t }: Translator): string[] {
  const said: string[] = [];
  if (before.connection === 'online' && now.connection === 'offline') said.push(t('together.offline'));
  if (before.connection === 'offline' && now.connection === 'online') said.push(t('together.back'));
  if (before.isLocked !== now.isLocked) said.push(t(now.isLocked ? (now.isFacilitator ? 'together.locked-for-others' : 'together.locked') : 'together.unlocked'));
  if (before.isHidden !== now.isHidden) said.push(t(now.isHidden ? 'together.hidden' : 'together.shown'));
  return said;
}

/** Who has come and who has gone; nothing of others while everybody works unseen. */
export function comings(before: readonly Person[], view: RoomView, { t, list }: Translator): string[] {
  if (view.isHidden && !view.isFacilitator) return [];
  const names = (people: readonly Person[], without: readonly Person[]): string[] =>
    people.filter(({ number }) => number !== view.number && !without.some((one) => one.number === number)).map(({ name }) => isolate(cleanText(name) || t('together.unnamed')));
  const [came, went] = [names(view.people, before), names(before, view.people)];
  return [...(came.length > 0 ? [t('together.came', { names: list(came) })] : []), ...(went.length > 0 ? [t('together.went', { names: list(went) })] : [])];
}
