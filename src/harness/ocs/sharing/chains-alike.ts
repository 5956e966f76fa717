import { mismatchesText } from '../../../kernel/mismatch-text.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { compareKeys } from '../../expect/key-comparison.ts';
import { exactly } from '../../expect/matcher.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';

/** Keys that are about the message, or about the desktop that receives it or has received it last. */
const ofTheMessage: ReadonlySet<string> = new Set([
  'GSW_REFERENCE_ID',
  'GSW_RECORD_HANDLE',
  'GSW_AGENT_ID',
  'GSW_CALL_ATTEMPT_GUID',
]);

/** Two desktops have received the same records of a chain, apart from what is about the message itself. */
export async function expectSameChain(world: OcsWorld, one: TestAgent, other: TestAgent): Promise<void> {
  const proof = await world.silence(one);
  await world.silence(other);
  const expected = `the records of the chain for ${one.name} as for ${other.name}`;
  const [got, wanted] = [chainedOf(one), chainedOf(other)];
  if (wanted.length === 0 || got.length !== wanted.length)
    throw world.case.breach({
      expected,
      actual: `${got.length} instead of ${wanted.length}`,
      message: proof,
    });
  for (const record of wanted) {
    const same = got.find(({ GSW_PHONE: phone }) => phone === record.GSW_PHONE) ?? {};
    const keys = compareKeys(expectationsOf(record), same);
    if (keys.length > 0)
      throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message: proof });
  }
  world.case.cite(proof);
}

function chainedOf({ received }: TestAgent): readonly UserData[] {
  return received.filter(({ GSW_USER_EVENT: event }) => event === 'ChainedRecord');
}

function expectationsOf(record: UserData) {
  const pairs = Object.entries(record).filter(([key]) => !ofTheMessage.has(key));
  return new Map(pairs.map(([key, value]) => [key, exactly(value, key)] as const));
}
