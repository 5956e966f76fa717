import type { KeyMismatch } from '../../kernel/case-record.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateCommunicationDn } from '../../protocol/validate.ts';
import { compareKeys, type ExpectedKeys, nearest } from '../expect/key-comparison.ts';
import { testAgents } from '../test-bed/test-agents.ts';
import type { OcsWorld } from './ocs-world.ts';

/** OCS's answer to an application's last message, and its transcript entry. */
export interface ApplicationAnswers {
  readonly answers: readonly { readonly message: string; readonly userData: UserData }[];
  readonly shownBy: number;
}

/**
 * Has an application send OCS a message, after everything that desktops have sent; any agent may lose a record by it.
 */
export async function sendFromApplication(
  world: OcsWorld,
  application: string,
  message: string,
  userData: UserData,
): Promise<void> {
  await world.processed();
  for (const agent of Object.keys(testAgents)) world.causesOf(agent).add({ events: ['RecordCancel'] });
  const { result, entry } = await world.testBedControl.call('thirdParty.send', {
    application,
    message,
    userData,
  });
  const list = isJsonObject(result) && Array.isArray(result.answers) ? result.answers : [];
  const answers = list.filter(isJsonObject).map((answer) => ({
    message: String(answer.message),
    userData: isJsonObject(answer.userData) ? (answer.userData as UserData) : {}, // Values are compared, not trusted.
  }));
  world.applications.set(application, { answers, shownBy: entry });
}

/** The answer to the application's last message has that name and those keys. */
export function expectApplicationAnswer(
  world: OcsWorld,
  application: string,
  name: string,
  keys: ExpectedKeys,
): void {
  const { answers, shownBy } = lastOf(world, application);
  const expected = `the application "${application}" receives ${name}`;
  const near = nearest(
    answers.filter(({ message }) => message === name),
    ({ userData }) => [...compareKeys(keys, userData), ...unsoundKeys(name, userData)],
  );
  if (near === undefined) {
    const came = answers.map(({ message }) => message).join(', ') || 'nothing came';
    const keys = answers.flatMap(({ userData }) => namelessness(name, userData));
    const actual = keys.length > 0 ? `${came} in which ${mismatchesText(keys)}` : came;
    throw world.case.breach({ expected, actual, keys, message: shownBy });
  }
  const { mismatches } = near;
  if (mismatches.length > 0)
    throw world.case.breach({
      expected,
      actual: `${name} in which ${mismatchesText(mismatches)}`,
      keys: mismatches,
      message: shownBy,
    });
  world.case.cite(shownBy);
}

/** Keys of an answer whose type or value does not match the interface; the expected number is inferred. */
function unsoundKeys(name: string, userData: UserData): readonly KeyMismatch[] {
  if (!isCommunicationDnEvent(name)) return [];
  return validateCommunicationDn(name, userData, 'lenient')
    .filter(({ onlyNoted, problem }) => !onlyNoted && problem !== 'missing')
    .map(({ key, expected, actual }) => ({ key, expected, actual }));
}

/** Why an answer is not known by that name: the number that stands for it is missing, or is another one. */
function namelessness(name: string, userData: UserData): readonly KeyMismatch[] {
  if (!isCommunicationDnEvent(name)) return [];
  return validateCommunicationDn(name, userData, 'lenient')
    .filter(({ key }) => key === 'GSW_CM_MessageType')
    .map(({ key, expected, actual }) => ({ key, expected, actual }));
}

function isCommunicationDnEvent(name: string): name is 'CM_EvRecordCanceled' | 'CM_EvDoNotCallProcessed' {
  return name === 'CM_EvRecordCanceled' || name === 'CM_EvDoNotCallProcessed';
}

/** The application's last message got no answer. */
export function expectApplicationSilence(world: OcsWorld, application: string): void {
  const { answers, shownBy } = lastOf(world, application);
  const [came] = answers;
  if (came !== undefined) {
    const expected = `the application "${application}" receives nothing`;
    throw world.case.breach({ expected, actual: `${came.message} came`, message: shownBy });
  }
  world.case.cite(shownBy);
}

function lastOf(world: OcsWorld, application: string) {
  const last = world.applications.get(application);
  if (last !== undefined) return last;
  throw world.case.breach({
    expected: `the application "${application}" to have sent something`,
    actual: 'it has not',
  });
}
