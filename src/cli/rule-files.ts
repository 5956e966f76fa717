import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesOf, readChapterTable, readSharedModules } from '../corpus/chapter-table.ts';
import type { Chapter, Rule } from '../corpus/corpus.ts';
import { stepDefinitions } from '../harness/run/step-definitions.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { Role } from '../roles/role.ts';

/** Where a rule lives. */
export interface RuleFiles {
  /** `features/ocs/04-preview-record.feature:90`. */
  readonly feature: string;
  /** `steps/ocs/requests.ts:12  {agent} sends {message}`. */
  readonly steps: readonly string[];
  /** The modules of the reference that obey it. */
  readonly modules: readonly string[];
  /** What decides for all chapters, each with what it decides: `src/ocs/requests/envelope.ts: errors 101 to 104`. */
  readonly shared: readonly string[];
  /** The faulty implementations that it turns red, each with what it does. */
  readonly faults: readonly string[];
}

/** Looks up the files of some rules, all of one role: their steps are matched in one pass, which takes a second. */
export async function filesOfRules(
  role: Role,
  rules: readonly { readonly chapter: Chapter; readonly rule: Rule }[],
): Promise<ReadonlyMap<string, RuleFiles>> {
  const definitions = await stepDefinitions(role.steps, [
    ...new Set(rules.map(({ chapter }) => chapter.uri)),
  ]);
  const table = await readChapterTable(kitFolder);
  const common = Object.entries((await readSharedModules(kitFolder)).get(role.name) ?? {});
  const homes = homesOfFaults(role);
  const faults = await role.faults();
  return new Map(
    rules.map(({ chapter, rule }) => {
      const places = rule.cases.map(({ uri, line }) => `${uri}:${line}`);
      const modules = modulesOf(table, chapter);
      const used = definitions.filter(({ usedBy }) => places.some((place) => usedBy.has(place)));
      return [
        rule.id,
        {
          feature: `${chapter.uri}:${lineOf(chapter, rule)}`,
          steps: used.map(({ uri, line, pattern }) => `${uri}:${line}  ${pattern}`),
          modules,
          shared: common
            .filter(([name]) => !modules.includes(name))
            .map(([name, decides]) => `${name}: ${decides}`),
          faults: faults
            .filter(({ breaks }) => breaks.includes(rule.id))
            .map(({ name, does }) => `${name}: ${does}${homes(name)}`),
        },
      ];
    }),
  );
}

/** The line of the rule's tag. */
function lineOf({ uri }: Chapter, { id }: Rule): number {
  const lines = readFileSync(join(kitFolder, uri), 'utf8').split('\n');
  return lines.findIndex((line) => line.trim().split(' ').includes(`@${id}`)) + 1;
}

/** The source file of a fault; none in the package, or for a name that is built from parts. */
function homesOfFaults({ name: role }: Role): (fault: string) => string {
  const files = globSync(`src/proof/faults/${role}/**/*-faults.ts`, { cwd: kitFolder });
  const texts = files.map((file) => ({ file, text: readFileSync(join(kitFolder, file), 'utf8') }));
  return (fault) => {
    const home = texts.find(({ text }) => text.includes(`'${fault}'`));
    return home ? `  (${home.file})` : '';
  };
}
