import type { Part } from '../../harness/run/case-needs.ts';
import type { Sight } from '../../harness/run/sight.ts';
import { oneLine, visibleJson } from '../../kernel/visible-text.ts';
import { requestNames } from '../../protocol/message-names.generated.ts';
import { requestComment, sightLines } from './sight-lines.ts';

/** What a first look at an implementation has shown. */
export interface FirstLook {
  readonly name: string;
  readonly version: string;
  readonly target?: string;
  readonly control?: string;
  /** What `hello` says that it offers; nothing without a link for `hello`. */
  readonly offered: readonly string[] | undefined;
  /** What it shows over its link, if that can be looked at. */
  readonly sight?: Sight;
  /** How many cases there are for its role, and how many of them can be run with what it offers. */
  readonly cases: { readonly all: number; readonly applicable: number };
  /** Chapters of its role. */
  readonly chapters: readonly string[];
}

/** A profile to start with: what the first look has shown is filled in, everything else is a comment. */
export function profileText(look: FirstLook): string {
  const { name, version, target, control, offered, cases, chapters, sight } = look;
  const known = (key: string, value: string | undefined): string =>
    value === undefined ? `# ${key}: tcp://127.0.0.1:7001` : `${key}: ${visibleJson(value)}`;
  // What the implementation says of itself must not become another line of the profile.
  return [
    '# What the kit knows about this implementation; schemas/profile.schema.json has every key.',
    `# Of ${cases.all} cases for its role, ${cases.applicable} can be run ${onWhat(offered)}.`,
    `name: ${visibleJson(`${name} ${version}`.trim())}`,
    known('target', target),
    known('control', control),
    '# ca: house-ca.pem   # certificate of the authority behind tls:// and wss://',
    '',
    ...offeredLines(offered, sight),
    ...(sight === undefined ? [] : sightLines(sight)),
    '# Milliseconds of real time: for an answer, and until silence is believed.',
    'patience: { answer: 5000, quiet: 2000 }',
    '',
    '# What is claimed: a list that is left out claims all of its kind. Remove the # and then what is not supported.',
    'supports:',
    '  # requests:',
    ...requestNames.map((request) => `  #   - ${request}${requestComment(sight, request)}`),
    '  # chapters:',
    ...chapters.map((chapter) => `  #   - ${chapter}`),
    '  # options: [agent_preview_mode_start, customer_id, stale_clean_timeout]',
    '  telephony: true',
    '  callbacks: true',
    '  http: true',
    '  # A list says which modes there are apart from Preview: dialingModes: [Progressive]',
    ...Object.entries(methodOf).map(([part, method]) => `  ${part}: ${offered?.includes(method) ?? false}`),
    '  scripts: true',
    '  treatments: true',
    '',
    '# exclude:',
    '#   - { cases: PRV-05/1, reason: Why it is not to be run. }',
    '# knownFailing:',
    '#   - { cases: PRV-06, reason: The ticket., until: "2030-12-31" }',
    '# knownFlaky:',
    '#   - { cases: "FIN-*", reason: Why it fails at times., until: "2030-12-31" }',
    '',
  ]
    .map(oneLine)
    .join('\n');
}

/** Parts that cannot be shown without a method of the control link. */
const methodOf: Readonly<Partial<Record<Part, string>>> = {
  statistics: 'notifications.read',
  redundancy: 'redundancy.switchover',
  dialingModes: 'dialing.setMode',
  assignments: 'agents.assign',
  databaseFailures: 'database.fail',
  forcedUnloading: 'dialing.forceUnload',
  virtualTime: 'clock.advance',
};

function onWhat(offered: readonly string[] | undefined): string {
  return offered === undefined ? 'on the test bed that "ocs-tck stage" prints' : 'with what it offers';
}

function offeredLines(offered: readonly string[] | undefined, sight: Sight | undefined): readonly string[] {
  if (offered === undefined)
    return [
      '# It has no control link: the test bed must be set up by hand (docs/vendor.md, "Without a control link").',
      standingLine(sight),
      '# fence: true   # an answered RequestQueryAddress proves that everything before it has been processed',
      '',
    ];
  return [
    `# It offers: ${offered.join(', ')}`,
    `fence: ${offered.includes('fence')}   # an answered RequestQueryAddress proves that everything before it has been processed`,
    '',
  ];
}

/** The application id, as far as the first look shows it. */
function standingLine(sight: Sight | undefined): string {
  const id = sight?.applicationId;
  if (id === undefined) return '# standing: { applicationId: 101 }   # once the test bed is set up';
  return `standing: { applicationId: ${id} }   # the application id in its messages`;
}
