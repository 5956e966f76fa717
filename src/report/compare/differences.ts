import { listed } from '../../kernel/listed-words.ts';
import type { ReportedRun } from './reported-run.ts';

/** What two runs do not have in common, one sentence each. */
export function differencesOf(before: ReportedRun, after: ReportedRun): readonly string[] {
  const texts: readonly (readonly [what: string, of: (run: ReportedRun) => string])[] = [
    ['The implementations', ({ run }) => run.implementation.name],
    ['The versions of the implementation', ({ run }) => run.implementation.version],
    ['The targets', ({ run }) => run.target],
    ['The roles under test', ({ run }) => listed(run.roles)],
    ['The profiles', ({ run }) => run.profile],
    ['The versions of the kit', ({ run }) => run.suiteVersion],
    ['The chosen cases', ({ run }) => partText(run.options)],
    ['The other options', ({ run }) => optionsText(run.options)],
  ];
  const corpora = before.run.corpusHash === after.run.corpusHash ? [] : [otherCorpus];
  return [
    ...texts.flatMap(([what, of]) => {
      const [old, now] = [of(before), of(after)];
      return old === now ? [] : [`${what} differ: ${old}; then ${now}.`];
    }),
    ...corpora,
  ];
}

const otherCorpus = 'The rules or cases differ: the runs were not judged by the same corpus.';

/** Which part of the cases a run was about. */
function partText({ cases, shard }: ReportedRun['run']['options']): string {
  const parts = [...(cases === undefined ? [] : [String(cases)]), ...(shard ? [`shard ${shard}`] : [])];
  return listed(parts) || 'all';
}

function optionsText({ cases: _, shard: __, ...others }: ReportedRun['run']['options']): string {
  return (
    Object.entries(others)
      .filter(([, value]) => value !== false)
      .map(([name, value]) => (value === true ? name : `${name} ${value}`))
      .join(', ') || 'nothing'
  );
}
