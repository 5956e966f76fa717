import type { Corpus } from '../corpus/corpus.ts';
import { casesForPerson, type PersonSet } from '../harness/desktop/person/choose-cases.ts';
import { usageError } from '../kernel/usage-error.ts';
import type { SideOptions } from './side-options.ts';

/** The cases for the person whom the options name; undefined if they name none. Throws KitError USAGE for a wrong number. */
export function personSet(
  corpus: Corpus,
  { person, questions }: Pick<SideOptions, 'person' | 'questions'>,
): PersonSet | undefined {
  if (questions === undefined) return person ? casesForPerson(corpus) : undefined;
  if (!person) throw usageError('--questions is about --person.', 'Give both, or neither.');
  const set = /^[1-9]\d*$/.test(questions) ? casesForPerson(corpus, Number(questions)) : undefined;
  if (set && set.cases.length > 0) return set;
  throw usageError(
    `--questions is "${questions}".`,
    'Give a whole number that is enough for one case, such as 60.',
  );
}
