// Imported before anything else: zod would try `new Function` to be quicker, which a strict content security policy
// reports. The setting is of the zod copy that the page shares.
import * as z from 'zod';

z.config({ jitless: true });
