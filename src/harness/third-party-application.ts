import { isJsonObject } from '../kernel/json.ts';
import type { UserData } from '../protocol/user-data.ts';
import type { CaseWorld } from './case-world.ts';
import { compareKeys, type ExpectedKeys, nearest } from './key-comparison.ts';
import { cast } from './stage.ts';

/** What OCS has answered an application's last message, and where the transcript shows it. */
export interface ApplicationAnswers {
  readonly answers: readonly { readonly message: string; readonly userData: UserData }[];
  readonly shownBy: number;
}

/** Lets an application send OCS a message, after all that desktops have sent; whoever has a record may lose it. */
export async function sendFromApplication(
  world: CaseWorld,
  application: string,
  message: string,
  userData: UserData,
): Promise<void> {
  const busy = [...world.actors.values()].filter(({ unfenced }) => unfenced);
  await Promise.all(busy.map((actor) => world.silence(actor)));
  for (const agent of Object.keys(cast)) world.causesOf(agent).add({ events: ['RecordCancel'] });
  const { result, entry } = await world.director.call('thirdParty.send', { application, message, userData });
  const list = isJsonObject(result) && Array.isArray(result.answers) ? result.answers : [];
  const answers = list.filter(isJsonObject).map((answer) => ({
    message: String(answer.message),
    userData: isJsonObject(answer.userData) ? (answer.userData as UserData) : {}, // Values are compared, not trusted.
  }));
  world.applications.set(application, { answers, shownBy: entry });
}

/** The application's last message was answered by a message of that name with those keys. */
export function expectApplicationAnswer(
  world: CaseWorld,
  application: string,
  name: string,
  keys: ExpectedKeys,
): void {
  const { answers, shownBy } = lastOf(world, application);
  const expected = `the application "${application}" receives ${name}`;
  const near = nearest(
    answers.filter(({ message }) => message === name),
    ({ userData }) => compareKeys(keys, userData),
  );
  if (near === undefined) {
    const came = answers.map(({ message }) => message).join(', ');
    throw world.case.breach({ expected, actual: came || 'nothing came', message: shownBy });
  }
  const { mismatches } = near;
  if (mismatches.length > 0)
    throw world.case.breach({
      expected,
      actual: `${name} with other keys`,
      keys: mismatches,
      message: shownBy,
    });
  world.case.cite(shownBy);
}

/** The application's last message got no answer. */
export function expectApplicationSilence(world: CaseWorld, application: string): void {
  const { answers, shownBy } = lastOf(world, application);
  const [came] = answers;
  if (came !== undefined) {
    const expected = `the application "${application}" receives nothing`;
    throw world.case.breach({ expected, actual: `${came.message} came`, message: shownBy });
  }
  world.case.cite(shownBy);
}

function lastOf(world: CaseWorld, application: string) {
  const last = world.applications.get(application);
  if (last !== undefined) return last;
  throw world.case.breach({
    expected: `the application "${application}" to have sent something`,
    actual: 'it has not',
  });
}
