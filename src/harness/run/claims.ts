import type { NotRun } from '../../kernel/case-record.ts';
import { type CaseNeeds, parts } from './case-needs.ts';
import type { Supports } from './profile.ts';

/**
 * What claims are called in texts for people: `request AddRecord`, `option agent_preview_mode_start`, `mode Progressive`,
 * `telephony`.
 */
export type ClaimName = string;

/** What a case of a chapter relies on, as claims. */
export function claimsBehind(chapter: string, needs: CaseNeeds): readonly ClaimName[] {
  return [
    `chapter ${chapter}`,
    ...needs.requests.map((name) => `request ${name}`),
    ...needs.options.map((name) => `option ${name}`),
    ...needs.modes.map((name) => `mode ${name}`),
    ...needs.parts,
  ];
}

/** What a profile claims by name; a kind that it does not mention is claimed as a whole, and not listed. */
export function claimsOf(supports: Supports): readonly ClaimName[] {
  const { chapters = [], requests = [], options = [] } = supports;
  return [
    ...chapters.map((name) => `chapter ${name}`),
    ...requests.map((name) => `request ${name}`),
    ...options.map((name) => `option ${name}`),
    ...(modesOf(supports) ?? []).map((name) => `mode ${name}`),
    ...parts.filter((part) => supports[part] === true || Array.isArray(supports[part])),
  ];
}

/** Why a case is not run: it relies on something that the profile does not claim. */
export function notClaimed(chapter: string, needs: CaseNeeds, supports: Supports): NotRun | undefined {
  const missing = claimsBehind(chapter, needs).filter((claim) => !isClaimed(claim, supports));
  if (missing.length === 0) return undefined;
  return { reason: `The profile does not claim ${missing.join(', ')}.`, missing, by: 'not claimed' };
}

function isClaimed(claim: ClaimName, supports: Supports): boolean {
  const part = parts.find((known) => known === claim);
  if (part) return supports[part] !== false;
  const [, kind = '', name = ''] = /^(\S+) (.+)$/.exec(claim) ?? [];
  const lists: Readonly<Record<string, readonly string[] | undefined>> = {
    chapter: supports.chapters,
    request: supports.requests,
    option: supports.options,
    mode: modesOf(supports),
  };
  return lists[kind]?.includes(name) ?? true;
}

/** The modes that a profile lists; one that only says whether there are others than Preview claims all or none. */
function modesOf({ dialingModes }: Supports): readonly string[] | undefined {
  return typeof dialingModes === 'boolean' ? undefined : dialingModes;
}
