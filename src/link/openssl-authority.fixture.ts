import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether certificates can be made on this machine. */
export const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

/** A key with its certificate, as PEM. */
export interface Issued {
  readonly key: string;
  readonly cert: string;
}

const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** An authority of a house, made anew for each test: issues certificates and revokes them, by openssl. */
export class OpensslAuthority {
  readonly folder = mkdtempSync(join(tmpdir(), 'ocs-tck-authority-'));

  constructor(name: string) {
    mkdirSync(join(this.folder, 'issued'));
    writeFileSync(join(this.folder, 'index.txt'), '');
    for (const file of ['serial', 'crlnumber']) writeFileSync(join(this.folder, file), '01\n');
    writeFileSync(join(this.folder, 'ca.cnf'), settings(this.folder));
    this.#openssl(
      'req',
      '-x509',
      ...curve,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '30',
      '-subj',
      `/CN=${name}`,
    );
  }

  get ca(): string {
    return this.#read('ca.pem');
  }

  /** A certificate for a host, valid between two times (YYYYMMDDHHMMSSZ), by default for the next days. */
  issue(name: string, host: string, until = '20491231000000Z'): Issued {
    const subject = `/CN=${name}`;
    this.#openssl('req', '-new', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', subject);
    writeFileSync(join(this.folder, 'names.cnf'), `subjectAltName=${host}\n`);
    const times = ['-startdate', '20200101000000Z', '-enddate', until];
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', 'names.cnf'];
    this.#openssl('ca', '-config', 'ca.cnf', '-batch', '-notext', ...times, ...files);
    return { key: this.#read(`${name}.key`), cert: this.#read(`${name}.pem`) };
  }

  /** Revokes a certificate. */
  revoke(name: string): void {
    this.#openssl('ca', '-config', 'ca.cnf', '-revoke', `${name}.pem`);
  }

  /** The list of revoked certificates, as PEM. */
  crl(): string {
    this.#openssl('ca', '-config', 'ca.cnf', '-gencrl', '-out', 'crl.pem');
    return this.#read('crl.pem');
  }

  #read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  #openssl(...args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }
}

function settings(folder: string): string {
  return `[ca]
default_ca=house
[house]
dir=${folder}
database=$dir/index.txt
new_certs_dir=$dir/issued
serial=$dir/serial
crlnumber=$dir/crlnumber
private_key=$dir/ca.key
certificate=$dir/ca.pem
default_md=sha256
default_days=30
default_crl_days=30
policy=any
unique_subject=no
[any]
commonName=supplied
`;
}
