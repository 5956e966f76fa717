import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { againstAll } from '../../operators/against-all.ts';
import { writingOtherwise } from '../../operators/ocs/faulty-records.ts';
import { seenLate, showingRows } from '../../operators/ocs/lists-seen-late.ts';

const { Updated, Retrieved, Ready } = recordStatus;

/** Lawful choices of what is written to a calling list, and when the list shows it. */
export const listVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-schedule-emptied',
    does: 'empties the scheduled time of a record that is finished',
    permits: [
      {
        section: 'RecordProcessed',
        sentence:
          'It says that the update is final, but nothing about the time for which the record was scheduled.',
      },
    ],
    touches: ['finishing-records', 'scheduled-calls', 'treatments'],
    decoration: writingOtherwise((row) =>
      row.record_status === Updated ? { dial_sched_time: null, ...row } : row,
    ),
  },
  {
    name: 'ocs-attempts-not-written',
    does: 'does not count calls by agents as attempts in the list',
    against: againstAll(['FIN-16', 'CHN-20', 'SCH-48', 'RED-17'], 'It does not write attempts.'),
    permits: [{ ruling: 234, sentence: 'To write attempts and their times is only recommended.' }],
    touches: ['finishing-records', 'preview-record', 'chained-records'],
    decoration: writingOtherwise(({ attempt: _, call_time: __, ...row }) => row),
  },
  {
    name: 'ocs-markings-seen-late',
    does: 'shows records canceled or marked by their number in the list a second after the acknowledgment',
    permits: [
      {
        section: 'Record Cancel Requests',
        ruling: 242,
        sentence: 'Records in memory, in the lists, or both are marked; when a list shows it is not said.',
      },
    ],
    touches: ['canceling-records', 'do-not-call', 'third-party'],
    decoration: seenLate(({ verb }) => verb === 'mark'),
  },
  {
    name: 'ocs-buffered-records-stay-ready',
    does: 'leaves records Ready in the list while they are in its buffers or on a desktop',
    against: [
      { rule: 'PRV-22', sentence: 'The list does not show that a record is with an agent.' },
      { rule: 'RED-11', sentence: 'The list does not show that a record is with an agent.' },
    ],
    permits: [
      {
        section: 'Genesys Enumeration Tables',
        ruling: 231,
        sentence: 'The status Retrieved is named there; when a record gets it no sentence says.',
      },
    ],
    touches: [
      'preview-record',
      'record-buffer',
      'chained-records',
      'rejecting-records',
      'switchover',
      'agent-logout',
    ],
    decoration: showingRows((row) =>
      row.record_status === Retrieved ? { ...row, record_status: Ready } : row,
    ),
  },
];
