// Stands in for `editing-script.ts` in the bundles for a script tag, which hold nothing that changes a map.
import { addLanguage, type LanguageTag } from '@allymap/locales/page';
import { scriptAt } from '../../controller/script-at.ts';
import { editingAddress } from '../../controller/worker-address.ts';
import { shared } from './shared-modules.ts';

/** What the script gives the page, beside the modules that `lateEditing` loads: what is said while a map is edited. */
interface Editing {
  readonly texts: Readonly<Record<string, Parameters<typeof addLanguage>[1]>>;
}

/** Loads the script, and resolves once it has run. */
export async function editingScript(): Promise<void> {
  const page = globalThis as { AllymapEditing?: Editing; AllymapShared?: typeof shared };
  if (page.AllymapShared !== undefined && page.AllymapEditing !== undefined) return;
  const address = editingAddress();
  if (address === null) throw new Error('No file allymap-editing.js is known.');
  page.AllymapShared = shared;
  await scriptAt(address);
  if (page.AllymapEditing === undefined) throw new Error(`${String(address)} is not the file that changes maps.`);
  for (const [language, own] of Object.entries(page.AllymapEditing.texts)) addLanguage(language as LanguageTag, own, 'editing');
}
