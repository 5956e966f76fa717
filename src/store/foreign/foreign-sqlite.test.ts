import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { ForeignLists } from './foreign-lists.ts';

const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-foreign-'));
const file = join(folder, 'product.db');
const database = `sqlite:${file}`;
const tables = { Spring: 'cl_spring' };
after(() => rm(folder, { recursive: true }));

before(() => {
  const product = new DatabaseSync(file);
  product.exec(`
    create table cl_spring (record_id integer, chain_id integer, chain_n integer, contact_info text,
      record_status integer, tz_dbid integer not null);
    insert into cl_spring values (1, 1, 0, '5551', 1, 122), (2, 1, 1, '5552', 1, 122), (3, 3, 0, '5553', 1, 122);
    create table dnc (phone text, customer_id text);
    insert into dnc values ('5559', null), (null, 'C-1');
  `);
  product.close();
});

describe("a product's tables in a SQLite file", () => {
  it('are read as control methods would, with a condition or without', async () => {
    const lists = await ForeignLists.open({ database, tables, doNotCall: 'dnc' });
    const chain = await lists.call('records.read', { callingList: 'Spring', where: { chain_id: 1 } });
    assert.match(
      JSON.stringify(chain),
      /^\{"records":\[\{"record_id":1,[^{]*\},\{"record_id":2,[^{]*\}\]\}$/,
    );
    const entries = await lists.call('doNotCall.read', { where: { phone: '5559' } });
    assert.deepEqual(entries, { entries: [{ phone: '5559', customer_id: null }] });
    await lists.close();
  });

  it('are not written unless that is allowed', async () => {
    const lists = await ForeignLists.open({ database, tables });
    assert.equal(lists.methods.has('records.write'), false);
    const write = { callingList: 'Spring', records: [{ record_id: 1, record_status: 3 }] };
    await assert.rejects(lists.call('records.write', write), { code: 'LISTS_REFUSED', message: /readonly/ });
    await lists.close();
  });

  it('are looked through for what is missing', async () => {
    const lists = await ForeignLists.open({ database, tables: { ...tables, Gone: 'nowhere' } });
    await lists.check('Spring', ['record_id', 'contact_info']);
    await assert.rejects(lists.check('Spring', ['record_id', 'call_result', 'attempt']), {
      code: 'LISTS_COLUMN',
      message: 'The table "cl_spring" of the calling list "Spring" lacks the columns call_result, attempt.',
    });
    await assert.rejects(lists.call('records.read', { callingList: 'Spring', where: { call_result: 7 } }), {
      code: 'LISTS_COLUMN',
    });
    await assert.rejects(lists.check('Gone', []), { code: 'LISTS_TABLE', hint: /lists\.tables\."Gone"/ });
    await assert.rejects(lists.checkDoNotCall([]), {
      code: 'LISTS_TABLE',
      message: /no table "gsw_donotcall_list" of the do-not-call list/,
      hint: /lists\.doNotCall/,
    });
    await lists.close();
  });

  it('are neither made nor guessed if there is no such file', async () => {
    const missing = join(folder, 'missing.db');
    for (const write of [false, true])
      await assert.rejects(ForeignLists.open({ database: `sqlite:${missing}`, write }), {
        code: 'LISTS_OPEN',
        message: /missing\.db", cannot be opened: there is no such file/,
        hint: /lists\.database of the profile/,
      });
    assert.equal(existsSync(missing), false);
    await writeFile(join(folder, 'text.db'), 'name: my OCS\n');
    await assert.rejects(ForeignLists.open({ database: `sqlite:${join(folder, 'text.db')}` }), {
      code: 'LISTS_OPEN',
      message: /file is not a database/,
    });
  });

  it('are waited for while the product has locked them', async () => {
    const product = new DatabaseSync(file);
    product.exec('begin exclusive; update cl_spring set record_status = 3 where record_id = 3');
    const opening = ForeignLists.open({ database, tables });
    setTimeout(() => product.exec('commit'), 50);
    const lists = await opening;
    const { records } = (await lists.call('records.read', {
      callingList: 'Spring',
      where: { record_id: 3 },
    })) as { records: { record_status: number }[] }; // the answer of records.read
    assert.equal(records[0]?.record_status, 3);
    await lists.close();
    product.close();
  });
});
