import type { DesktopVariant } from '../../fault.ts';
import { actingByItself, actingOtherwise, eventIn } from '../../operators/desktop/acting-by-itself.ts';
import { faultyDesktop } from '../../operators/desktop/faulty-desktop.ts';

/** Moves the time at which the right desktop asks for a record again. */
const askingAgainLater = (milliseconds: number) =>
  faultyDesktop(() => ({
    after: (effects) =>
      effects.map((effect) =>
        effect.kind === 'setTimer' && effect.name.startsWith('retry:')
          ? { ...effect, at: effect.at + milliseconds }
          : effect,
      ),
  }));

const pause = {
  permits: [
    {
      section: 'No Records Available',
      ruling: 98,
      sentence: 'The desktop repeats its request in a few seconds; it chooses how many, from one second up.',
    },
  ],
  touches: ['error-events', 'preview-record'],
  choice: 'pause before the next request',
} as const;

/** Lawful choices of when records and their chains are requested. */
export const askingVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-asks-again-after-two-seconds',
    does: 'asks for a record again two seconds after there was none',
    ...pause,
    decoration: askingAgainLater(-1000),
  },
  {
    name: 'desktop-asks-again-after-half-a-minute',
    does: 'asks for a record again 30 seconds after there was none',
    against: [{ rule: 'DER-12', sentence: 'Half a minute is more than a few seconds.' }],
    ...pause,
    decoration: askingAgainLater(27_000),
  },
  {
    name: 'desktop-next-record-by-itself',
    does: 'asks for the next record as soon as one is finished',
    permits: [
      {
        section: 'PreviewRecordRequest',
        sentence:
          'The desktop asks for a record in Preview mode; whether an agent clicks for that is not said.',
      },
    ],
    touches: ['preview-record', 'updating-records', 'finishing-records', 'chained-records', 'error-events'],
    decoration: actingByItself({
      after: (input) =>
        eventIn(input) === 'RecordProcessedAcknowledge'
          ? [{ action: 'requestPreviewRecord', arguments: {} }]
          : [],
    }),
  },
  {
    name: 'desktop-chain-by-itself',
    does: 'asks for the chain of every record that it gets',
    permits: [
      {
        section: 'ChainedRecordRequest',
        sentence: 'A desktop may ask for the other records of a chain; the time is its own choice.',
      },
    ],
    touches: ['preview-record', 'chained-records', 'rejecting-records'],
    decoration: actingByItself({
      after(input, { records }) {
        const handle = input.kind === 'frame' ? input.frame.userData?.GSW_RECORD_HANDLE : undefined;
        const isNew = eventIn(input) === 'PreviewRecord' && records.some((one) => one.handle === handle);
        return isNew && typeof handle === 'number' ? [{ action: 'requestChain', arguments: { handle } }] : [];
      },
    }),
  },
  {
    name: 'desktop-starts-preview-first',
    does: 'sends PreviewDialingModeStart before its first request for a record',
    against: [
      {
        rule: 'DER-14',
        sentence: 'It has started before it asks, so that a start is not its answer to error 101.',
      },
      {
        rule: 'DPD-07',
        sentence: 'It has started before it asks, so that a start is not its answer to silence.',
      },
    ],
    permits: [
      {
        section: 'PreviewDialingModeStart Request',
        sentence:
          'The request opens the work with preview records; only an option of OCS makes it necessary.',
      },
    ],
    touches: ['preview-dialing-mode', 'preview-record', 'error-events'],
    choice: 'start of Preview mode',
    decoration: actingOtherwise((asked, { previewSessions, campaigns }) => {
      if (asked.action !== 'requestPreviewRecord') return [asked];
      const running = campaigns.filter(({ state, mode }) => state === 'running' && mode === 'Preview');
      const campaign = asked.arguments.campaign ?? running[0]?.name;
      const isStarted = campaign === undefined || previewSessions.includes(campaign);
      return isStarted || !running.some(({ name }) => name === campaign)
        ? [asked]
        : [{ action: 'startPreview', arguments: { campaign } }, asked];
    }),
  },
  {
    name: 'desktop-starts-preview-with-the-campaign',
    does: 'sends PreviewDialingModeStart as soon as a campaign runs in Preview mode',
    against: [
      {
        rule: 'DPD-07',
        sentence: 'It has started with the campaign, so that a start is not its answer to silence.',
      },
    ],
    permits: [
      {
        section: 'PreviewDialingModeStart Request',
        sentence: 'It is sent when the Preview dialing mode starts.',
      },
    ],
    touches: ['preview-dialing-mode', 'preview-record', 'campaign-status'],
    choice: 'start of Preview mode',
    decoration: actingByItself({
      after(input, { previewSessions }) {
        const { userData } = input.kind === 'frame' ? input.frame : {};
        const campaign = userData?.GSW_CAMPAIGN_NAME;
        const isPreview = eventIn(input) === 'CampaignStarted' && userData?.GSW_CAMPAIGN_MODE === 'Preview';
        return isPreview && typeof campaign === 'string' && !previewSessions.includes(campaign)
          ? [{ action: 'startPreview', arguments: { campaign } }]
          : [];
      },
    }),
  },
];
