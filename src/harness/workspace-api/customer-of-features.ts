import type { WorkspaceAgent } from './workspace-run.ts';

/** The number that the features call; a system may have another one for it. */
export const customerOfFeatures = '5550101';

/** A body of a feature with the number that can be called in the system under test. */
export function bodyInSystem(body: string, { numberToCall }: WorkspaceAgent): string {
  return body.replaceAll(JSON.stringify(customerOfFeatures), () => JSON.stringify(numberToCall));
}
