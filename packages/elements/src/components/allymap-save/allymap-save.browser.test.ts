import { afterEach, describe, expect, it, vi } from 'vitest';
import { redact, requireDocument, type RedactionChoice } from '@allymap/core';
import { all, axeViolations, buttonNamed, mount, settled, textOf } from '../mount.fixture.ts';
import type { AllymapSave } from './allymap-save.ts';

const map = requireDocument({
  version: 1,
  cause: { title: 'Wells', description: 'The sluice keeper has his own well.' },
  assessors: [{ id: 'ana', name: 'Ana Whisper' }],
  objectives: [{ id: 'o', label: 'A fund' }],
  actors: [
    { id: 'keeper', name: 'Sluice keeper', role: 'opponent' },
    { id: 'town', name: 'Town hall', profile: { contact: 'Ask for Zoraida' }, evidence: [{ basis: 'judged', reason: 'They owe us a favour' }] },
  ],
  positions: [{ id: 'p', actor: 'town', objective: 'o', value: 0.375, assessor: 'ana' }],
});
/** What must be in no file, by the choice that leaves it out. */
const secrets: Readonly<Record<RedactionChoice, string>> = { notes: 'Zoraida', reasons: 'favour', positions: '0.375', opponents: 'Sluice keeper', assessors: 'Ana Whisper' };

/** The files that the page saved, as text: JSON and the other formats that are text. */
const saved: Promise<string>[] = [];
const open = async (): Promise<AllymapSave> => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push((blob as Blob).text());
    return 'data:,';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const save = await mount<AllymapSave>('<allymap-save></allymap-save>', 'allymap-save', map);
  await expect.poll(() => all(save, 'input[type=radio]').length, { timeout: 20_000 }).toBeGreaterThan(3);
  return save;
};
const choose = async (save: AllymapSave, choice: RedactionChoice): Promise<void> => {
  all<HTMLInputElement>(save, 'fieldset input').find(({ name }) => name === choice)!.click();
  await settled();
};
const leftOut = (save: AllymapSave): string[] => all(save, '.left-out li').map((one) => textOf(one));

afterEach(() => vi.restoreAllMocks());

describe('what is left out of what is saved', () => {
  it.each(Object.keys(secrets) as RedactionChoice[])('is said before saving, and is in no format: %s', async (choice) => {
    const save = await open();
    await choose(save, choice);
    await expect.poll(() => leftOut(save).length, { timeout: 20_000 }).toBe(redact(map, [choice]).leftOut.length);
    const formats = all<HTMLInputElement>(save, 'input[type=radio]').map(({ value }) => value);
    for (const format of formats) {
      all<HTMLInputElement>(save, 'input[type=radio]').find(({ value }) => value === format)!.click();
      await settled();
      const before = saved.length;
      save.shadowRoot!.querySelector<HTMLButtonElement>('button.main')!.click();
      await expect.poll(() => saved.length > before || all(save, '.save > ul button').length > 0 || textOf(save, '.save > [role=status]').includes('could not'), { timeout: 20_000 }).toBe(true);
      for (const one of all<HTMLButtonElement>(save, '.save > ul button')) one.click();
    }
    const texts = await Promise.all(saved);
    expect(texts.length).toBeGreaterThanOrEqual(formats.length);
    expect(texts.filter((text) => text.includes(secrets[choice]))).toEqual([]);
  });

  it('is nothing where nothing was chosen, and everything is there again once a choice is taken back', async () => {
    const save = await open();
    expect(textOf(save, '.left-out')).toBe('');
    for (const choice of Object.keys(secrets) as RedactionChoice[]) await choose(save, choice);
    await expect.poll(() => leftOut(save).length, { timeout: 20_000 }).toBeGreaterThan(4);
    expect(await axeViolations(save)).toEqual([]);
    for (const choice of Object.keys(secrets) as RedactionChoice[]) await choose(save, choice);
    expect(textOf(save, '.left-out')).toBe('');
    buttonNamed(save, 'Save as Allymap JSON').click();
    await expect.poll(() => saved.length).toBe(1);
    const text = await saved[0]!;
    expect(Object.values(secrets).filter((secret) => !text.includes(secret))).toEqual([]);
  });

  it('keeps everything from being written while the copy is made', async () => {
    const save = await open();
    all<HTMLInputElement>(save, 'fieldset input')[0]!.click();
    await save.updateComplete;
    expect(save.shadowRoot!.querySelector<HTMLButtonElement>('button.main')!.disabled).toBe(true);
  });
});
