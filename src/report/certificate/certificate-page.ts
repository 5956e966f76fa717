import { escapeMarkup } from '../markup.ts';
import { plainPage, tableMarkup } from '../pages/plain-page.ts';
import { badgeSvg } from './badge-svg.ts';
import type { Certificate, CertifiedClass } from './certificate.ts';
import { limitsOf } from './limits-of-certificate.ts';

/** A certificate as one page; the signed file is beside it, since a page proves nothing. */
export function certificatePage(certificate: Certificate): string {
  const { implementation, classes, kit, run, evidence, issuer, issued } = certificate;
  const facts: readonly (readonly [string, string])[] = [
    ['Implementation', `${implementation.name} ${implementation.version}`],
    ['Tested', `${run.started.slice(0, 10)}, profile ${run.profile}`],
    ['Rules', `ocs-tck ${kit.version}, corpus ${kit.corpusHash}`],
    ['Evidence', `${evidence.file}, ${evidence.bytes} bytes, SHA-256 ${evidence.sha256}`],
    ['Issued', `${issued.slice(0, 10)} by ${issuer.name}`],
    ['Key', `${issuer.keyFingerprint} (SHA-256), good until ${issuer.keyValidUntil}`],
  ];
  return plainPage(`${implementation.name} ${implementation.version}: certificate of conformance`, [
    badgeSvg(certificate),
    `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`).join('')}</dl>`,
    '<h2>What is certified</h2>',
    tableMarkup(
      'Certified classes',
      ['Class', 'Role', 'Passed', 'Neither passed nor failed'],
      classes.map(row),
    ),
    '<h2>What is not covered</h2>',
    `<ul>${limitsOf(certificate)
      .map((limit) => `<li>${escapeMarkup(limit)}</li>`)
      .join('')}</ul>`,
    '<h2>How to verify it</h2>',
    '<p>This page proves nothing by itself: the signed file beside it does.</p>',
    '<p><code>npx ocs-tck verify certificate.json --key ISSUER.pub.pem</code></p>',
  ]);
}

function row({ title, role, counts }: CertifiedClass): readonly string[] {
  return [
    escapeMarkup(title),
    escapeMarkup(role),
    `${counts.passed} of ${counts.corpus} cases`,
    String(counts.notVerified),
  ];
}
