import type { Meta } from '@storybook/web-components-vite';
import { every } from './every-picture.ts';
import { shipped } from './sample-maps.ts';

/** Every picture in the dark, on a phone and on a projector. `npm run nightly` tests these: what they would find, others mostly do. */
const meta: Meta = { title: 'Pictures elsewhere', tags: ['nightly'] };
export default meta;

export const Dark = every(shipped.returnFund, { theme: 'dark' });
export const OnAPhone = every(shipped.returnFund, { width: 390 });
export const OnAProjector = every(shipped.returnFund, { width: 1_600, size: '22px' });
