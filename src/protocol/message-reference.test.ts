import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageCatalog } from './catalog.generated.js';
import { describeMessage, listMessages } from './message-reference.ts';

const names = Object.keys(messageCatalog);

describe('the printed reference', () => {
  it('lists every message once, in at most 110 columns', () => {
    const lines = listMessages().split('\n');
    assert.ok(lines.every((line) => line.length <= 110));
    const listed = lines.flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
    assert.deepEqual(listed.toSorted(), names.toSorted());
  });

  it('describes every message in at most 110 columns, with all its keys', () => {
    for (const name of names) {
      const text = describeMessage(name) ?? '';
      assert.ok(text.startsWith(`${name}\n`));
      assert.ok(
        text.split('\n').every((line) => line.length <= 110),
        name,
      );
      for (const { key, presence } of messageCatalog[name]?.keys ?? []) {
        assert.match(text, new RegExp(`^  ${key} +${presence} `, 'm'));
      }
    }
  });

  it('says what answers and refuses a request, what an event answers, and what one key needs', () => {
    const request = describeMessage('requestrecordcancel') ?? '';
    assert.match(request, /^Answered by\n {2}RecordCancelAcknowledge$/m);
    assert.match(request, /^ {2}109 {2}Record Not Found: /m);
    assert.match(request, /^ +Required: if GSW_RECORD_HANDLE is there\.$/m);
    assert.match(request, /^ {4}"GSW_RECORD_HANDLE": 12,$/m);
    assert.match(request, /Source: 001, RequestRecordCancel; rulings 38, 106, /);
    assert.match(
      describeMessage('RecordProcessed') ?? '',
      /Known: 0 Ok, 1 Transferred, .*53 Wrong Number\./s,
    );
    assert.match(describeMessage('CampaignStatusRequest') ?? '', /^Refused with\n {2}nothing/m);
    assert.match(
      describeMessage('PreviewRecord') ?? '',
      /^ {2}GSW_FROM +required .*\n +If it is missing, this is only noted, unless the run is strict\.$/m,
    );
    assert.match(describeMessage('LogOutTime') ?? '', /^Answers\n {2}LogOut$/m);
    assert.match(
      describeMessage('AddRecord') ?? '',
      /By a ruling alone: Int, 2 to 6, unless GSW_CHAIN_ID is there\./,
    );
  });

  it('knows no message that there is not', () => {
    assert.equal(describeMessage('NoSuchMessage'), undefined);
    assert.equal(describeMessage(''), undefined);
  });
});
