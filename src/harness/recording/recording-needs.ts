import { type NeedsOfSteps, noNeeds } from '../run/case-needs.ts';

/** Cases of the role recording need nothing but the participants, who are all there. */
export const needsOfRecording: NeedsOfSteps = () => noNeeds;
