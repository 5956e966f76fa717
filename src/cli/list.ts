import { withoutClassPatterns } from '../corpus/class-patterns.ts';
import { casesOfRole, selectCases } from '../corpus/select-cases.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { personSet } from '../roles/person-set.ts';
import { roles } from '../roles/roles.ts';
import { roleNamed } from '../roles/roles-under-test.ts';
import { kitCorpus } from './kit-corpus.ts';
import { listClasses } from './list-classes.ts';
import { listPersonSet } from './list-person-set.ts';
import { nothingOfTheRole } from './role-option.ts';

export interface ListOptions {
  readonly role?: string;
  readonly person?: boolean;
  readonly questions?: string;
  readonly classes?: boolean;
}

/** `ocs-tck list`: one case per line, its id first. */
export async function list(patterns: readonly string[], options: ListOptions): Promise<number> {
  const role = roleNamed(options.role, roles);
  const corpus = await kitCorpus();
  if (options.classes) return listClasses(corpus, role?.name);
  const forPerson = personSet(corpus, options);
  if (forPerson) return listPersonSet(forPerson);
  const ofRoles = role === undefined ? [] : [role.name];
  const chosen = selectCases(corpus, await withoutClassPatterns(kitFolder, corpus, patterns, ofRoles));
  const cases = role === undefined ? chosen : casesOfRole(corpus, chosen, role.name);
  if (cases.length === 0) throw nothingOfTheRole(patterns);
  const width = Math.max(...cases.map(({ id }) => id.length));
  process.stdout.write(cases.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join(''));
  return exitCodes.passed;
}
