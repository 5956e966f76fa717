import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hideSecrets, keepSecret, keepSecretsIn, withoutCredentials, withoutSecrets } from './secrets.ts';

test('a frame is kept without its token and its password, and otherwise as it is', () => {
  assert.deepEqual(
    withoutCredentials({ messageType: 'RequestRegisterClient', token: 'x', clientName: 'c' }),
    {
      messageType: 'RequestRegisterClient',
      token: '***',
      clientName: 'c',
    },
  );
  assert.deepEqual(withoutCredentials({ method: 'hello', params: { token: 'x' } }), {
    method: 'hello',
    params: { token: '***' },
  });
  assert.deepEqual(withoutCredentials({ thisDN: '7001', password: 'x' }), {
    thisDN: '7001',
    password: '***',
  });
  const plain = { messageType: 'EventACK', params: { n: 1 } };
  assert.equal(withoutCredentials(plain), plain);
});

test('what is kept secret is in no text and in no JSON', () => {
  const value = { a: ['x'] };
  assert.equal(hideSecrets(value), value);
  assert.equal(keepSecret('open sesame'), 'open sesame');
  assert.equal(withoutSecrets('He said "open sesame".'), 'He said "***".');
  assert.deepEqual(hideSecrets({ 'open sesame': [{ n: 1, s: '-open sesame-' }], none: null }), {
    '***': [{ n: 1, s: '-***-' }],
    none: null,
  });
});

test('what would be found in ordinary words is not searched for', () => {
  keepSecret('pass');
  assert.equal(withoutSecrets('passed'), 'passed');
});

test('what is a secret by its place is hidden, however short', () => {
  const text =
    'sqlite://x, postgres://me:pw@host:5432/db refused; ./d --token=abc --db-password xy, the token is wrong';
  const safe =
    'sqlite://x, postgres://me:***@host:5432/db refused; ./d --token=*** --db-password *** the token is wrong';
  assert.equal(withoutSecrets(text), safe);
  assert.equal(
    withoutSecrets('Put the token that the other side asks for into OCS_TCK_TOKEN, or into a file'),
    'Put the token that the other side asks for into OCS_TCK_TOKEN, or into a file',
  );
});

test('secrets in addresses and commands are found', () => {
  keepSecretsIn('postgres://tck:pg-hush%2Fword@db.example:5432/lists');
  keepSecretsIn(
    './desktop --token=cmd-token-1 --password "cmd-password-2" OCS_TOKEN=env-token-3 --name plain-name-4',
  );
  const text = 'pg-hush%2Fword pg-hush/word cmd-token-1 cmd-password-2 env-token-3 plain-name-4';
  assert.equal(withoutSecrets(text), '*** *** *** *** *** plain-name-4');
});
