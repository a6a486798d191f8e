import * as z from 'zod/mini';

export const StakeholderSheetPictureOptions = z.strictObject({});
export type StakeholderSheetPictureOptions = z.infer<typeof StakeholderSheetPictureOptions>;
