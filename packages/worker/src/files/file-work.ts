import { failureOf } from '../failure.ts';
import type { Port } from '../port.ts';
import { doAtDesk } from './do-at-desk.ts';
import { fileDesk } from './file-desk.ts';
import type { DeskRequest, DeskResponse } from './file-messages.ts';

/** Does what a page asks of a desk, in a worker. Errors become responses. */
export function workOnFiles(page: Port): void {
  const desk = fileDesk();
  const say = (response: DeskResponse): void => page.post(response);
  page.listen(({ id, work, given }: DeskRequest) => {
    doAtDesk(desk, work, given)
      .then((result) => say({ type: 'done', id, result }))
      .catch((error: unknown) => say({ type: 'failed', id, error: failureOf(error) }));
  });
  say({ type: 'ready' });
}
