import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isWorkspaceAddress, parseWorkspaceAddress } from './workspace-address.ts';

it('an address of the Workspace API is https, or http on this machine', () => {
  for (const url of [
    'workspace+https://host',
    'workspace+https://h:8443/gapi',
    'workspace+http://127.0.0.1:1',
    'workspace+http://[::1]:1',
  ])
    assert.equal(`workspace+${parseWorkspaceAddress(url).href.replace(/\/$/, '')}`, url);
  assert.ok(!isWorkspaceAddress('tcp://127.0.0.1:1'));
});

it('others are refused in a sentence, without what may be a secret in them', () => {
  for (const url of [
    'workspace+ftp://h',
    'workspace+https://',
    'workspace+https://me:hush@h',
    'workspace+https://h?token=hush',
  ])
    assert.throws(
      () => parseWorkspaceAddress(url),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'LINK_ADDRESS');
        return !error.message.includes('hush');
      },
    );
  assert.throws(() => parseWorkspaceAddress('workspace+http://host'), { code: 'LINK_NOT_SECURED' });
});
