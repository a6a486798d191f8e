import * as z from 'zod/mini';

export const ParticipationMatrixPictureOptions = z.strictObject({});
export type ParticipationMatrixPictureOptions = z.infer<typeof ParticipationMatrixPictureOptions>;
