import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type MessageSchema, readSchemaFolder, requireKeywords, type Schema } from './message-schema.ts';
import { writeComposedKeys } from './write-composed-keys.ts';
import { writeEnumerations } from './write-enumerations.ts';

const folder = readSchemaFolder(
  fileURLToPath(new URL('../../../schemas/desktop-protocol/', import.meta.url)),
);

function without(message: MessageSchema, keyword: keyof Schema): MessageSchema {
  const { [keyword]: _, ...schema } = message.schema;
  return { ...message, schema };
}

for (const keyword of ['x-source', 'x-errors', 'x-final', 'x-severalAnswers', 'x-mayBeSilent'] as const) {
  test(`a request that does not say ${keyword} is refused by name`, () => {
    const request = folder.messages.find(({ name }) => name === 'RecordReject');
    assert.ok(request);
    assert.doesNotThrow(() => requireKeywords(request));
    assert.throws(() => requireKeywords(without(request, keyword)), {
      code: 'SCHEMA_KEYWORD_MISSING',
      message: `requests/RecordReject.schema.json does not say ${keyword}.`,
    });
  });
}

test('an event needs no keyword of requests', () => {
  const event = folder.messages.find(({ name }) => name === 'PreviewRecord');
  assert.ok(event);
  assert.doesNotThrow(() => requireKeywords(event));
  assert.throws(() => requireKeywords(without(event, 'x-source')), { code: 'SCHEMA_KEYWORD_MISSING' });
});

test('a required key of which nobody says where it comes from is refused', () => {
  const { GSW_READY_TIME: seconds = {}, ...others } = folder.keys;
  const { 'x-composedOf': _, ...key } = seconds;
  assert.throws(() => writeComposedKeys({ ...folder, keys: { ...others, GSW_READY_TIME: key } }), {
    code: 'SCHEMA_KEY_NOT_COMPOSED',
    message: /ReadyTime needs GSW_READY_TIME/,
  });
});

test('two values of an enumeration that would have one name in source are refused', () => {
  const names = { '0': 'No Answer', '1': 'No-Answer' };
  const enumerations = { callResult: { type: 'integer', 'x-names': names } };
  assert.throws(() => writeEnumerations({ ...folder, enumerations }), {
    code: 'SCHEMA_NAME_TWICE',
    message: /NoAnswer/,
  });
});
