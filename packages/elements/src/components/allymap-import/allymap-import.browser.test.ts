import { beforeEach, describe, expect, it, vi } from 'vitest';
import { all, axeViolations, buttonNamed, eventsOf, mount, settled, stateOf, textOf } from '../mount.fixture.ts';
import type { AllymapImport } from './allymap-import.ts';
import type { AllymapSave } from '../allymap-save/allymap-save.ts';
import type { AllymapWorkspace } from '../allymap-workspace/allymap-workspace.ts';

const people = new File(['Name,Role,Influence (1-5)\nTown council,Partner,5\nTown Council ,Partner,4\nRiver trust,Stakeholder,2\nTotal,,11\n'], 'people.csv', { type: 'text/csv' });
const links = new File(['From,To,Kind\nTown council,River trust,funding\n'], 'links.csv');

let part: AllymapImport;

/** Waits until the part says so. */
async function said(text: string, selector?: string, of: Element = part): Promise<void> {
  for (let round = 0; round < 100 && !textOf(of, selector).includes(text); round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settled();
  }
  expect(textOf(of, selector)).toContain(text);
}

beforeEach(async () => {
  part = await mount<AllymapImport>('<allymap-import lang="en"></allymap-import>', 'allymap-import');
  await said('Open files');
});

describe('files of one’s own', () => {
  it('are shown row by row, and only then become the map', async () => {
    const opened = eventsOf<{ actors: number; ties: number }>(part, 'allymap-open');
    const ended = eventsOf<{ outcome: string }>(part, 'allymap-import');
    part.open([people, links]);
    await said('people.csv and links.csv: the map will hold 2 actors, 1 tie, and');
    expect(stateOf(part).document).toBeNull();
    expect(textOf(part, '[part="rows"]')).toContain('Total is left out: it is a total.');
    expect(textOf(part, '[part="tables"]')).toMatch(/people\.csv 4 rows/);
    expect(await axeViolations(part)).toEqual([]);
    buttonNamed(part, 'Left out: 1').click();
    await expect.poll(() => all(part, '[part="rows"] tbody tr').length).toBe(1);
    expect(textOf(part, '[part="rows"] tbody')).toContain('row 5');
    buttonNamed(part, 'Open the map').click();
    await expect.poll(() => opened.length).toBe(1);
    expect(opened[0]).toMatchObject({ actors: 2, ties: 1 });
    expect(ended).toEqual([{ outcome: 'opened', files: ['people.csv'] }]);
    expect(stateOf(part).document!.assessments.length).toBeGreaterThan(0);
  });

  it('ask what only the reader can tell, and take the answer', async () => {
    part.open([people]);
    await said('Questions for you');
    const [total] = all<HTMLInputElement>(part, 'fieldset input').filter((input) => input.closest('fieldset')!.textContent!.includes('Total'));
    total!.click();
    await said('the map will hold 3 actors');
    expect(all<HTMLInputElement>(part, 'fieldset input:checked').some((input) => textOf(input.parentElement!) === 'An actor')).toBe(true);
  });

  it('are read otherwise, column by column and sheet by sheet', async () => {
    part.open([people]);
    await said('the map will hold 2 actors');
    const column = all<HTMLSelectElement>(part, '.sheet td select')[2]!;
    expect(column.value).toBe('rating.influence');
    column.value = 'leave';
    column.dispatchEvent(new Event('change'));
    await expect.poll(() => textOf(part, '.answer')).not.toContain('assessment');
    const holds = all<HTMLSelectElement>(part, '.settings select')[0]!;
    holds.value = 'nothing';
    holds.dispatchEvent(new Event('change'));
    await said('no map yet');
    expect(buttonNamed(part, 'Open the map').disabled).toBe(true);
  });

  it('have a title that can be changed', async () => {
    part.open([people]);
    await said('Title of the map');
    const title = all<HTMLInputElement>(part, '.map-title input')[0]!;
    expect(title.value).toBe('people');
    title.value = 'Harbour';
    title.dispatchEvent(new Event('change'));
    await expect.poll(() => part.renderRoot.querySelector('.import')!.getAttribute('aria-busy')).toBe('false');
    buttonNamed(part, 'Open the map').click();
    await expect.poll(() => stateOf(part).document?.cause.title).toBe('Harbour');
  });

  it('are refused with the place of the fault, and nothing changes', async () => {
    part.open([new File(['Name\n"Ana'], 'broken.csv')]);
    await said('These files could not be read: broken.csv');
    expect(textOf(part, '.failure')).toContain('row 2');
    expect(stateOf(part).document).toBeNull();
    expect(await axeViolations(part)).toEqual([]);
    part.open([new File([], 'empty.xlsx')]);
    await said('empty.xlsx');
  });

  it('can be a block of cells pasted from a spreadsheet', async () => {
    const text = all<HTMLTextAreaElement>(part, 'textarea')[0]!;
    text.value = 'Name\tRole\nAna\tPartner\nBen\tStakeholder';
    text.dispatchEvent(new Event('input'));
    await settled();
    buttonNamed(part, 'Read these cells').click();
    await said('Pasted cells: the map will hold 2 actors');
  });

  it('never become markup', async () => {
    part.open([new File(['Name\nAna <img src=x onerror=alert(1)>\nBen </script><b>bold</b>\n'], '<i>.csv')]);
    await said('<i>.csv: the map will hold 2 actors');
    expect(all(part, 'img, b, i:not(td i)')).toEqual([]);
  });

  it('are added to the open map where that is asked for', async () => {
    const map = await mount<AllymapImport>('<allymap-import lang="en"></allymap-import>', 'allymap-import', { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'River trust' }] });
    part = map;
    await said('Open files');
    part.open([people]);
    await said('Add to the map that is open: Wells');
    all<HTMLInputElement>(part, '.into input')[0]!.click();
    await said('is the actor', '[part="rows"]').catch(() => said('earlier row', '[part="rows"]'));
    buttonNamed(part, 'Add to the map').click();
    await expect.poll(() => stateOf(part).document?.actors.length).toBe(2);
    expect(stateOf(part).document!.cause.title).toBe('Wells');
  });
});

describe('a reading that was kept', () => {
  it('of another shape is refused, and the tables stay', async () => {
    part.open([people]);
    await said('the map will hold');
    // The browser's own window of files cannot be used from here: what it would give is put into the field.
    const fields: HTMLInputElement[] = [];
    const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      fields.push(this);
    });
    buttonNamed(part, 'Use a saved reading…').click();
    click.mockRestore();
    const files = new DataTransfer();
    files.items.add(new File(['{"allymap":"mapping","version":9}'], 'other.json'));
    fields[0]!.files = files.files;
    fields[0]!.dispatchEvent(new Event('change'));
    await said('other.json holds no saved reading');
    expect(textOf(part)).toContain('the map will hold 2 actors');
  });
});

describe('the workspace', () => {
  const document = { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Ana' }], ties: [], sources: [{ id: 's', title: 'Minutes' }] };

  /** Drops files on an element. */
  function drop(element: Element, ...files: File[]): void {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
  }

  it('opens a document at once, and everything else by way of the import', async () => {
    const workspace = await mount<AllymapWorkspace>('<allymap-workspace lang="en" style="height: 600px"></allymap-workspace>', 'allymap-workspace', document);
    const frame = workspace.renderRoot.querySelector('.frame')!;
    drop(frame, new File([JSON.stringify({ ...document, cause: { title: 'Other' } })], 'other.json'));
    await expect.poll(() => stateOf(workspace).document?.cause.title).toBe('Other');
    expect(workspace.renderRoot.querySelector('dialog')).toBeNull();
    drop(frame, people, links);
    await expect.poll(() => workspace.renderRoot.querySelector('dialog')?.open).toBe(true);
    part = workspace.renderRoot.querySelector('allymap-import')!;
    await said('the map will hold 2 actors');
    // Escape does not throw away what one has begun.
    workspace.renderRoot.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(workspace.renderRoot.querySelector('dialog')!.open).toBe(true);
    buttonNamed(part, 'Open the map').click();
    await expect.poll(() => stateOf(workspace).document?.cause.title).toBe('people');
    await settled();
    expect(workspace.renderRoot.querySelector('dialog')).toBeNull();
  });

  it('takes a pasted block, but no words', async () => {
    const workspace = await mount<AllymapWorkspace>('<allymap-workspace lang="en" style="height: 600px"></allymap-workspace>', 'allymap-workspace', document);
    const paste = (text: string): void => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      workspace.renderRoot.querySelector('.frame')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    paste('some words');
    await settled();
    expect(workspace.renderRoot.querySelector('dialog')).toBeNull();
    paste('Name\tRole\nAna\tPartner\nBen\tPartner');
    await expect.poll(() => workspace.renderRoot.querySelector('allymap-import')).not.toBeNull();
    part = workspace.renderRoot.querySelector('allymap-import')!;
    await said('the map will hold 2 actors');
    buttonNamed(part, 'Cancel').click();
    await settled();
    expect([workspace.renderRoot.querySelector('dialog'), stateOf(workspace).document!.cause.title]).toEqual([null, 'Wells']);
    await expect.poll(() => textOf((workspace.renderRoot as ShadowRoot).activeElement!)).toBe('More');
  });
});

describe('saving', () => {
  const document = { version: 1, cause: { title: 'Wells' }, actors: [{ id: 'a', name: 'Ana' }], sources: [{ id: 's', title: 'Minutes' }] };

  it('lists every format with what of this map it loses', async () => {
    const save = await mount<AllymapSave>('<allymap-save lang="en"></allymap-save>', 'allymap-save', document);
    await said('GraphML', undefined, save);
    const offers = all(save, '[part="formats"] label').map((label) => textOf(label));
    expect(offers[0]).toContain('Keeps everything');
    expect(offers.find((offer) => offer.startsWith('CSV'))).toContain('sources (1)');
    expect(await axeViolations(save)).toEqual([]);
  });

  it('offers each file of a format that takes several', async () => {
    const save = await mount<AllymapSave>('<allymap-save lang="en" style="--allymap-block-size: 260px"></allymap-save>', 'allymap-save', { ...document, actors: [...document.actors, { id: 'b', name: 'Ben' }], ties: [{ id: '1', source: 'a', target: 'b', kind: 'cooperation' }] });
    await said('CSV', undefined, save);
    all<HTMLInputElement>(save, 'input[value="csv"]')[0]!.click();
    await settled();
    buttonNamed(save, 'Save as CSV').click();
    await said('This format takes several files', undefined, save);
    expect(all(save, 'li button').map((button) => textOf(button))).toEqual(['Wells.actors.csv', 'Wells.ties.csv']);
    // They are in sight, above the button that stays there, though the list of formats is longer than the element.
    await vi.waitFor(() => {
      const [own, buttons, last] = [save, all(save, '.buttons')[0]!, all(save, 'li button').at(-1)!].map((element) => element.getBoundingClientRect());
      expect([last!.top > own!.top, last!.bottom <= buttons!.top]).toEqual([true, true]);
    });
  });

  it('says so while no map is open', async () => {
    const save = await mount<AllymapSave>('<allymap-save lang="en"></allymap-save>', 'allymap-save');
    await said('No map is open.', undefined, save);
  });
});
