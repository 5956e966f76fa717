import type { DesktopVariant } from '../../fault.ts';
import { refusing } from '../../operators/desktop/acting-by-itself.ts';

/** Whether anything but the call result is to be changed. */
const changesMore = (changes: object | undefined): boolean =>
  Object.keys(changes ?? {}).some((key) => key !== 'callResult');

/** Optional fields of a new record, as the agent would fill them in. */
const optionalOfANewRecord = ['phoneType', 'from', 'until', 'custom', 'recordType', 'at', 'chainN'] as const;

/** Lawful desktops that do not offer what no document demands. */
export const offeringVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-whole-chains-only',
    does: 'does not offer to cancel or mark one record of a chain alone',
    permits: [
      {
        section: 'Canceled and DoNotCall Chained Records',
        sentence: 'The attribute is optional; what its absence means is enough for a desktop.',
      },
    ],
    touches: ['canceling-records', 'do-not-call'],
    decoration: refusing((asked) =>
      (asked.action === 'cancelRecord' || asked.action === 'doNotCall') &&
      asked.arguments.chainAttr === 'RecordOnly'
        ? 'All numbers of the customer are meant.'
        : undefined,
    ),
  },
  {
    name: 'desktop-changes-of-calls-with-the-end',
    does: 'offers changes of a record that came with a call when it is finished, and not before',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'Changes are sent in UpdateCallCompletionStats or in RecordProcessed; the text names both.',
      },
    ],
    touches: ['flows'],
    decoration: refusing((asked, { records }) =>
      asked.action === 'updateRecord' && records.some(({ origin }) => origin === 'call')
        ? 'Changes are entered when the record is finished.'
        : undefined,
    ),
  },
  {
    name: 'desktop-changes-with-the-end',
    does: 'offers changes of a record when it is finished, and not before',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'Changes are sent in UpdateCallCompletionStats or in RecordProcessed; the text names both.',
      },
    ],
    touches: ['updating-records', 'finishing-records', 'error-events', 'chained-records', 'flows'],
    decoration: refusing((asked) =>
      asked.action === 'updateRecord' ? 'Changes are entered when the record is finished.' : undefined,
    ),
  },
  {
    name: 'desktop-changes-before-the-end',
    does: 'offers changes of a record as long as it is open, and not when it is finished',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'Changes are sent in UpdateCallCompletionStats or in RecordProcessed; the text names both.',
      },
    ],
    touches: ['updating-records', 'finishing-records', 'chained-records', 'flows'],
    decoration: refusing((asked) =>
      asked.action === 'finishRecord' && asked.arguments.changes !== undefined
        ? 'Changes are entered before the record is finished.'
        : undefined,
    ),
  },
  {
    name: 'desktop-no-treatments',
    does: 'offers no treatment when a record is finished',
    permits: [
      {
        section: 'Updating Call Results and Custom Fields',
        sentence: 'The treatment is an optional attribute of RecordProcessed.',
      },
    ],
    touches: ['updating-records', 'finishing-records'],
    decoration: refusing((asked) =>
      asked.action === 'finishRecord' && asked.arguments.treatment !== undefined
        ? 'There are no treatments here.'
        : undefined,
    ),
  },
  {
    name: 'desktop-changes-results-only',
    does: 'lets an agent change the call result of a record, and nothing else of it',
    against: [{ rule: 'DUP-12', sentence: 'It does not offer the type of a number.' }],
    permits: [
      {
        section: 'Updating Genesys Mandatory Fields and Custom Fields',
        sentence: 'The desktop can change these fields; that it has to offer it is not said.',
      },
    ],
    touches: [
      'updating-records',
      'finishing-records',
      'preview-record',
      'scheduling-records',
      'chained-records',
    ],
    decoration: refusing((asked) =>
      (asked.action === 'updateRecord' || asked.action === 'finishRecord') &&
      changesMore(asked.arguments.changes)
        ? 'Only the result can be changed.'
        : undefined,
    ),
  },
  {
    name: 'desktop-adds-plain-records',
    does: 'lets an agent add records with what is required alone',
    permits: [
      {
        section: 'AddRecord Request',
        sentence: 'All other keys of the table are not required, and most have a default.',
      },
    ],
    touches: ['adding-records'],
    decoration: refusing((asked) => {
      if (asked.action !== 'addRecord') return undefined;
      const given = optionalOfANewRecord.find((name) => asked.arguments[name] !== undefined);
      return given === undefined ? undefined : `There is no field for ${given}.`;
    }),
  },
];
