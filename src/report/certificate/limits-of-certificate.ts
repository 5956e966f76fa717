import { number } from '../../kernel/number-words.ts';
import type { Certificate } from './certificate.ts';

/** What a certificate does not say, one sentence each: it is as much a part of it as what it says. */
export function limitsOf(certificate: Certificate): readonly string[] {
  const { implementation, classes, notCovered, kit, run } = certificate;
  const open = classes.filter(({ counts }) => counts.notVerified > 0);
  return [
    `Other versions of ${implementation.name} than ${implementation.version}, and the same one configured in another way than for the run of ${run.started.slice(0, 10)} (profile ${run.profile}).`,
    ...otherClasses(notCovered),
    ...open.map(
      ({ title, counts }) =>
        `In ${title}, ${number(counts.notVerified, 'case')} that no must rule rests on, or that need more than the class: not run, inconclusive, or a recommendation that is not followed.`,
    ),
    `What no rule of the corpus of version ${kit.version} is about, such as speed, load, security and what an agent sees.`,
    ...(run.options.person === true ? ['What a person saw on the screen is what this person answered.'] : []),
  ];
}

/** A sentence per role and verdict: there are dozens of classes. */
function otherClasses(classes: Certificate['notCovered']): readonly string[] {
  const groups = Map.groupBy(
    classes,
    ({ role, verdict }) => `Other classes of the role ${role} (in this run: ${verdict})`,
  );
  return [...groups].map(([head, some]) => `${head}: ${some.map(({ title }) => title).join(', ')}.`);
}
