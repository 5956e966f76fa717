import { messageCatalog } from '../../../protocol/catalog.generated.js';
import { isRequestName } from '../../../protocol/message-names.generated.ts';
import { unknownRequest } from '../../../protocol/unknown-message.ts';
import { type SchemaViolation, validateRequest } from '../../../protocol/validate.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { violationNote } from '../../case/violation-note.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { DesktopRule, DesktopSituation } from './desktop-rule.ts';

/** DEN-01: every request is in the catalog, and has the keys, types and values of its table. */
export const requestsObeyTheirSchema: DesktopRule = {
  id: 'DEN-01',
  asked(request, situation) {
    if (!isRequestName(request.name)) {
      const wrong = [...(request.unreadable ?? []), unknownRequest(request.userData)];
      breach('DEN-01', 'a request that the protocol knows', request, situation, wrong);
      return;
    }
    const violations = validateRequest(request.name, request.userData, situation.reading);
    const listed = violations.filter(({ problem }) => problem !== 'unknown');
    note('DEN-01', request, situation, [...(request.coerced ?? []), ...listed]);
    const { unreadable = [] } = request;
    const isRead = ({ key }: SchemaViolation): boolean => !unreadable.some((one) => one.key === key);
    const broken = [...unreadable, ...listed.filter((one) => !one.onlyNoted && isRead(one))];
    if (broken.length > 0)
      breach('DEN-01', `${request.name} as its table describes it`, request, situation, broken);
  },
};

/**
 * Keys that some table of the protocol lists. A key of another table is not invented: it is only noted, unless the run
 * is strict.
 */
const listed: ReadonlySet<string> = new Set(
  Object.values(messageCatalog).flatMap(({ keys }) => keys.map(({ key }) => key)),
);

/** DEN-04: the only keys with the reserved prefix are those of the request's table (001, Reserved Keys). */
export const noReservedKeyBeyondTheTable: DesktopRule = {
  id: 'DEN-04',
  asked(request, situation) {
    if (!isRequestName(request.name)) return;
    const unlisted = validateRequest(request.name, request.userData, situation.reading).filter(
      ({ problem }) => problem === 'unknown',
    );
    const reserved = unlisted.filter(
      ({ key, onlyNoted }) => isReserved(key) && !(onlyNoted && listed.has(key)),
    );
    note(
      'DEN-04',
      request,
      situation,
      unlisted.filter((violation) => !reserved.includes(violation)),
    );
    if (reserved.length > 0)
      breach('DEN-04', `${request.name} with only the keys of its table`, request, situation, reserved);
  },
};

function isReserved(key: string): boolean {
  return key.startsWith('GSW_');
}

function note(
  rule: string,
  { name, entry }: SentRequest,
  { run }: DesktopSituation,
  violations: readonly SchemaViolation[],
): void {
  for (const noted of violations.filter(({ onlyNoted }) => onlyNoted)) {
    run.note(rule, violationNote(name, noted), entry);
  }
}

function breach(
  rule: string,
  expected: string,
  request: SentRequest,
  { run }: DesktopSituation,
  violations: Parameters<typeof violationsBreach>[1],
): void {
  run.alwaysOn(rule, violationsBreach(expected, violations, request.entry));
}
