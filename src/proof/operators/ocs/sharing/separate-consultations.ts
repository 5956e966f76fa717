import type { Decoration } from '../../../../reference/machines.ts';

/** A switch whose consultation calls never get the user data of the call, no matter what is provisioned. */
export const separatingConsultations: Decoration = {
  switch: (right) => ({
    handle: (input, now) =>
      right.handle(input.kind === 'setUp' ? { ...input, consultationUserData: 'separate' } : input, now),
  }),
};
