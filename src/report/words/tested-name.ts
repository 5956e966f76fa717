import type { RunResult } from '../run-result.ts';

type Run = Pick<RunResult['run'], 'implementation' | 'roles' | 'options'>;

/** What the references call themselves begins like this. */
const ofTheKit = 'ocs-tck reference';

/** What the reference of a role is. */
const nouns: Readonly<Record<string, string>> = {
  ocs: 'reference OCS',
  desktop: 'reference desktop',
  recording: 'reference recording platform',
  'instant-messages': 'reference for instant messages',
  'workspace-api': 'reference gateway of the Workspace API',
};

/** The name of what was tested; the kit's own references have the kit's name, and are told apart from it. */
export function testedName({
  implementation: { name },
  roles,
}: Pick<Run, 'implementation' | 'roles'>): string {
  if (!name.startsWith(ofTheKit)) return name;
  const [role = '', ...others] = roles;
  return `the kit's own ${others.length > 0 ? 'references' : (nouns[role] ?? 'reference')}`;
}

/** The name where it begins a sentence. */
export function testedNameFirst(run: Pick<Run, 'implementation' | 'roles'>): string {
  const name = testedName(run);
  return name === run.implementation.name ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** The faults that were planted in the reference on purpose; nothing for a product. */
export function plantedFault({ options }: Pick<Run, 'options'>): string | undefined {
  return options.fault === undefined ? undefined : String(options.fault);
}
