import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { ctiEventNames, ctiRequestNames } from '../../link/frames/cti-frames.ts';
import { imCtiNames } from '../../protocol/instant-messages.generated.ts';
import { imCompiler, readSchema } from '../schema-compilers/im-schema-compiler.ts';
import { wrongIn } from './im-schemas.ts';

const names = globSync('*/*.schema.json', { cwd: join(kitFolder, 'schemas', 'instant-messages') });

describe('the schemas of instant messages', () => {
  const ajv = imCompiler({});

  for (const file of names) {
    const name = `instant-messages/${file.replace('.schema.json', '')}`;
    it(`${name} compiles strictly, and its examples hold`, () => {
      const schema = readSchema(name);
      assert.equal(schema.$id, `https://ocs-tck.example/schemas/${name}.schema.json`);
      const validate = ajv.getSchema(String(schema.$id));
      assert.ok(validate);
      const { examples } = schema;
      assert.ok(Array.isArray(examples) && examples.length > 0, 'an example');
      for (const example of examples) assert.ok(validate(example), ajv.errorsText(validate.errors));
    });
  }

  it('examples of methods hold with the frames in them', () => {
    for (const method of ['hello', 'reset', 'give', 'customer', 'clock.advance'] as const) {
      const { examples } = readSchema(`instant-messages/methods/${method}`);
      const [{ params, result } = { params: 0, result: 0 }] = Array.isArray(examples) ? examples : [];
      assert.equal(wrongIn(method, 'params', params), undefined);
      assert.equal(wrongIn(method, 'result', result), undefined);
    }
  });

  it('messages that the CTI link has too are those whose fields differ', () => {
    const link: readonly string[] = [...ctiRequestNames, ...ctiEventNames];
    const onlyHere = imCtiNames.filter((name) => !link.includes(name));
    assert.deepEqual(onlyHere, [
      'EventPrivateInfo',
      'EventRouteRequest',
      'EventRouteUsed',
      'RequestPrivateService',
    ]);
  });
});
