import { html, nothing, type TemplateResult } from 'lit';
import { isolate, type Translator } from '@allymap/locales/page';
import type { MapStore } from '../../controller/map-store.ts';
import type { Keeper } from '../../keeping/keeper.ts';

/** What there is to say of how the open map is kept, in a line that can be closed: nothing as long as all goes well. */
export function drawKeepingNote(store: MapStore, keeper: Keeper, { t }: Translator, seen: { readonly has: (what: string) => boolean; readonly close: (what: string) => void }): TemplateResult | typeof nothing {
  const { keeping, news } = keeper;
  const button = (code: string, act: () => void): TemplateResult => html`<button type="button" @click=${act}>${t(code)}</button>`;
  const line = (text: string, ...buttons: readonly TemplateResult[]): TemplateResult => html`<div class="remarks keeping" role="status"><p>${text}</p> ${buttons}</div>`;
  if (keeping === 'follows') return line(t('keep.follows'), button('keep.take-over', () => void keeper.takeOver()));
  if ((keeping === 'refused' || keeping === 'full') && !seen.has(keeping)) return line(t(`keep.${keeping}`), button('remark.close', () => seen.close(keeping)));
  if (news === null) return nothing;
  const close = button('remark.close', () => keeper.dismiss());
  switch (news.kind) {
    case 'reopened': {
      const { given } = news;
      return given === null ? line(t('keep.reopened'), close) : line(t('keep.reopened'), button('keep.show-given', () => store.openDocument(given, given.title ?? given.cause.title)), close);
    }
    case 'damaged':
      return line(t('keep.damaged', { count: news.lost }), close);
    case 'unreadable':
      return line(t('keep.unreadable-named', { name: isolate(news.name) }), close);
    case 'forgotten':
      return line(t('keep.forgotten'), close);
  }
}
