import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { failRecord, passRecord } from '../fixtures/fake-records.ts';
import { resultOf, sampleFacts, sampleStream } from '../fixtures/sample-run.ts';
import { problemsInMarkup } from '../fixtures/well-formed.ts';
import type { RunFacts, RunResult } from '../run-result.ts';
import { badgeSvg } from './badge-svg.ts';
import { canonicalJson } from './canonical-json.ts';
import type { SignedCertificate } from './certificate.ts';
import { certificatePage } from './certificate-page.ts';
import { type Checked, refusalsOf } from './check-certificate.ts';
import { earnedClasses } from './earned-classes.ts';
import { fingerprintOf, newIssuerKeys, publicBytes, readIssuerKey } from './issuer-key.ts';
import { limitsOf } from './limits-of-certificate.ts';
import { readCertificate } from './read-certificate.ts';
import { certificateOf, signCertificate } from './sign-certificate.ts';

const role = 'ocs';
const classes = {
  classes: [
    { name: 'preview', title: 'Preview <core>', role, rules: ['PRV-01', 'PRV-02'], needs: [] },
    { name: 'ready', title: 'Ready time', role, rules: ['RDY-01'], needs: [] },
  ],
  general: new Set<string>(),
};

/** The sample with all cases of the class passed, and some facts of its own. */
function run(facts: Partial<RunFacts> = {}, records = ids.map(passRecord)): RunResult {
  const played = new Map(records.map((record) => [record.case, { records: [record] }]));
  const attempts = Object.fromEntries(ids.map((id) => [id, played.get(id)]));
  return resultOf(sampleStream(attempts), { ...sampleFacts, classes, ...facts });
}

const ids = ['PRV-01/1', 'PRV-01/2', 'PRV-02/1/loaded', 'PRV-02/1/stopped'];

function refusals(result: RunResult, named: readonly string[] = []): string {
  return earnedClasses(result, classes, named).refusals.join('\n');
}

const problemsOfClass = run({}, [...ids.slice(1).map(passRecord), failRecord('PRV-01/1')]);

describe('a run', () => {
  test('earns the classes that it passes, and no others', () => {
    const earned = earnedClasses(run(), classes, []);
    assert.deepEqual([earned.classes.map(({ name }) => name), earned.refusals], [['preview'], []]);
  });

  const statement = { pattern: 'PRV-02/1/stopped', reason: 'Ticket 1.', cases: ['PRV-02/1/stopped'] };
  const leftOut = [{ cases: statement.cases, reason: 'Ticket 1.', missing: [], by: 'excluded' as const }];
  for (const [what, result, named, says] of [
    ['of the embedded reference', run({ target: 'embedded reference' }), [], /the kit's own reference/],
    ['of chosen cases', run({ options: { cases: 'PRV-*' } }), [], /not whole: only of PRV-\*/],
    ['of a shard', run({ options: { shard: '1/2' } }), [], /not whole: only of the shard 1\/2/],
    ['that was interrupted', run({ interrupted: 'SIGINT' }), [], /not whole: it was ended by SIGINT/],
    [
      'of somebody without a name',
      run({ implementation: { name: 'X', version: 'not told' } }),
      [],
      /its name/,
    ],
    [
      'with an exclusion',
      run({ leftOut }, ids.slice(0, 3).map(passRecord)),
      [],
      /1 case excluded .* PRV-02\/1\/stopped/,
    ],
    [
      'with a known failure',
      run({ statements: [{ ...statement, kind: 'known flaky' }] }),
      [],
      /1 case that the profile lists/,
    ],
    [
      'that breaks a rule of the class',
      problemsOfClass,
      ['preview'],
      /is not passed: fail, because of PRV-01/,
    ],
    ['that passes no class', problemsOfClass, [], /does not pass any class/],
    ['for a class that is not decided', run(), ['ready'], /Ready time \(ocs\) is not passed: not decided/],
    ['for a class that does not exist', run(), ['speed'], /not about a class "speed"/],
  ] as const) {
    test(`${what} is refused with a sentence`, () => assert.match(refusals(result, named), says));
  }
});

const keys = newIssuerKeys('Example Lab', '2031-01-01');
const secret = readIssuerKey(keys.secret, 'lab.pem', 'private');
const trusted = readIssuerKey(keys.open, 'lab.pub.pem', 'public');
const issuer = {
  name: 'Example Lab',
  keyFingerprint: fingerprintOf(publicBytes(secret.key)),
  keyValidUntil: '2031-01-01',
};
const evidence = { file: 'run.ndjson', bytes: 4711, sha256: 'a'.repeat(64) };
const certificate = certificateOf(run(), earnedClasses(run(), classes, []), {
  evidence,
  issuer,
  issued: '2030-03-05T08:00:00.000Z',
});
const signed = signCertificate(certificate, secret.key);
const checked: Checked = { trusted, evidence, corpusHash: certificate.kit.corpusHash, today: '2030-12-31' };

/** The certificate with something changed by somebody without the key. */
function tampered(change: Partial<typeof certificate>): SignedCertificate {
  return { ...signed, certificate: { ...certificate, ...change } };
}

describe('a certificate', () => {
  test('is believed with the key of its issuer, however its file is laid out', () => {
    assert.deepEqual(refusalsOf(signed, checked), []);
    const { signature, certificate: body } = signed;
    const turned = JSON.stringify(
      { signature, certificate: Object.fromEntries(Object.entries(body).reverse()) },
      null,
      7,
    );
    assert.deepEqual(refusalsOf(readCertificate(turned, 'c.json'), checked), []);
  });

  const other = readIssuerKey(newIssuerKeys('Example Lab', '2031-01-01').open, 'other', 'public');
  const forger = readIssuerKey(newIssuerKeys('Example Lab', '2031-01-01').secret, 'forger', 'private');
  const forged = signCertificate(certificate, forger.key);
  for (const [what, one, against, says] of [
    [
      'whose version was changed',
      tampered({ implementation: { name: 'Example OCS', version: '9' } }),
      checked,
      /changed after it was signed/,
    ],
    ['whose classes were changed', tampered({ notCovered: [] }), checked, /changed after it was signed/],
    ['that a forger signed as the issuer', forged, checked, /another key than it says/],
    ['of another issuer', signed, { ...checked, trusted: other }, /not signed with the key that you trust/],
    [
      'whose key has expired',
      signed,
      { ...checked, today: '2031-01-02' },
      /key of its issuer expired on 2031-01-01/,
    ],
    ['from the future', signed, { ...checked, today: '2030-03-04' }, /which is not yet/],
    [
      'for another corpus',
      signed,
      { ...checked, corpusHash: 'b'.repeat(64) },
      /other rules and cases .* version 0\.1\.0 that has the corpus [0-9a-f]{12}\.$/m,
    ],
    [
      'for another run',
      signed,
      { ...checked, evidence: { ...evidence, bytes: 1 } },
      /file of the run is not the one/,
    ],
    [
      'without a signature',
      { ...signed, signature: { ...signed.signature, value: '' } },
      checked,
      /changed after/,
    ],
    [
      'with bytes for a key',
      { ...signed, signature: { ...signed.signature, publicKey: 'AAAA' } },
      checked,
      /names no Ed25519 key/,
    ],
  ] as const) {
    test(`${what} is refused with a sentence`, () => {
      assert.match(refusalsOf(one, against).join('\n'), says);
    });
  }

  test('says what it does not cover', () => {
    const limits = limitsOf(certificate).join('\n');
    for (const says of [
      /Other versions of Example OCS than 8\.1\.5/,
      /role ocs \(in this run: not decided\): Ready time/,
      /speed/,
    ])
      assert.match(limits, says);
  });

  test('has a badge and a page in which nothing is markup that is not its own', () => {
    const page = certificatePage(certificate);
    for (const text of [
      badgeSvg(certificate),
      page.replace(/^<!doctype html>\n/, '').replaceAll(/<meta [^>]*>/g, ''),
    ])
      assert.deepEqual(problemsInMarkup(text), []);
    assert.match(page, /Preview &lt;core&gt;/);
    assert.doesNotMatch(page, /<script|href=/);
  });

  for (const [what, text, says] of [
    ['is cut off', JSON.stringify(signed).slice(0, 100), /is not JSON, or is cut off/],
    ['is something else', '{"format": 3}', /is not a certificate/],
    ['is of another version', JSON.stringify(tampered({ format: 2 as 1 })), /format which is not 1/],
    ['has something more', JSON.stringify({ ...signed, seal: 'gold' }), /is not a certificate/],
  ] as const) {
    test(`that ${what} cannot be read`, () => {
      assert.throws(() => readCertificate(text, 'c.json'), { code: 'CERTIFICATE_NOT_READ', message: says });
    });
  }
});

describe('a key', () => {
  test('says whose it is, and until when', () => {
    assert.deepEqual([secret.name, secret.validUntil], ['Example Lab', '2031-01-01']);
    assert.deepEqual([trusted.name, trusted.validUntil], ['Example Lab', '2031-01-01']);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  for (const [what, text, kind, says] of [
    ['of another kind', String(rsa.export({ type: 'pkcs8', format: 'pem' })), 'private', /of the type rsa/],
    ['that is none', 'hush', 'private', /no private key that can be read/],
    ['that is public where a private one is needed', keys.open, 'private', /no private key/],
    ['that is private where the public one is enough', keys.secret, 'public', /holds a private key/],
  ] as const) {
    test(`${what} is refused`, () => {
      assert.throws(() => readIssuerKey(text, 'k.pem', kind), { code: 'KEY_NOT_READ', message: says });
    });
  }
});

test('canonical JSON sorts keys by UTF-16, has no blanks, and refuses what JSON cannot carry', () => {
  assert.equal(
    canonicalJson({ b: [1, 'ä', null], '😀': {}, a: true, ﬀ: 1e21 }),
    '{"a":true,"b":[1,"ä",null],"😀":{},"ﬀ":1e+21}',
  );
  assert.throws(() => canonicalJson(Number.NaN), RangeError);
});
