// Imported before anything else: zod would try `new Function` to be quicker, which a strict content security policy
// reports, in workers as in pages.
import * as z from 'zod';

z.config({ jitless: true });
