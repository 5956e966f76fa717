import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sound, type Torture, tortured } from '../message/torture.fixture.ts';
import { unsound } from '../message/unsound-torture.fixture.ts';
import { one } from '../transport/roles.fixture.ts';
import { twoAgents } from './agents.fixture.ts';

/** The status of the first answer to a message; undefined if there is none within a second. */
function answerTo(message: Torture): number | undefined {
  const two = twoAgents();
  two.far.layer.received(tortured(message), one);
  two.clock.advance(1000);
  // As sent: an answer to what is not SIP has copies of what is not.
  const [, status] = /^< (\d+)$/.exec(two.ladder[0] ?? '') ?? [];
  return status === undefined ? undefined : Number(status);
}

const titled = ({ section, what }: Torture): string => `RFC 4475, ${section}: ${what}`;

/** What a user agent answers to what can be read; it takes an INVITE if nothing else is said. */
const answers: Readonly<Record<string, number | undefined>> = {
  // Its To has a tag of a dialog that there is not.
  '3.1.1.1': 481,
  // Methods that nobody knows.
  '3.1.1.2': 405,
  '3.1.1.5': 405,
  // Responses to nothing.
  '3.1.1.12': undefined,
  '3.1.1.13': undefined,
  '3.3.10': undefined,
  // Schemes other than sip, and extensions that nobody knows.
  '3.3.2': 416,
  '3.3.3': 416,
  '3.3.5': 420,
};

test('each sound message of RFC 4475 is answered as RFC 3261, section 8.2, has it', () => {
  for (const message of sound) {
    const expected = message.section in answers ? answers[message.section] : 200;
    assert.equal(answerTo(message), expected, titled(message));
  }
});

test('each unsound request is refused with 400 or 505 if its Via can be read, and nothing else is answered', () => {
  for (const message of unsound) {
    const isResponse = message.startLine?.startsWith('SIP/') ?? false;
    const expected = message.refused?.code === 'version' ? 505 : 400;
    const isMute = isResponse || message.refused?.header === 'Via';
    assert.equal(answerTo(message), isMute ? undefined : expected, titled(message));
  }
});
