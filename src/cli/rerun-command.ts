import type { RoleOption } from '../roles/role.ts';
import { roles } from '../roles/roles.ts';
import type { RunCommandOptions } from './run/run-options.ts';
import type { RunOrder } from './run-order.ts';

const tlsFiles = [
  ['--tls-ca', 'tlsCa'],
  ['--tls-cert', 'tlsCert'],
  ['--tls-key', 'tlsKey'],
  ['--tls-crl', 'tlsCrl'],
] as const;

/** The command that runs one case again as this run did, `{case}` standing for its id. */
export function rerunCommand(options: RunCommandOptions, order: RunOrder): string {
  const given = [
    options.role && `--role ${options.role}`,
    options.target && `--target ${options.target}`,
    ...ownOptions(options),
    ...tlsFiles.map(([flag, name]) => options[name] && `${flag} ${options[name]}`),
    options.profile && `--profile ${options.profile}`,
    options.fault && `--fault ${options.fault}`,
    options.strict && '--strict',
    order.seed !== undefined && `--order random:${order.seed}`,
  ];
  return ['npx ocs-tck run {case}', ...given.filter(Boolean)].join(' ');
}

/** Options of one role as they are written; a value that a shell would split is quoted. */
function ownOptions(options: RunCommandOptions): readonly string[] {
  // Two roles may share an option.
  const own = new Set<RoleOption>(roles.flatMap((role) => role.options));
  return [...own].flatMap(({ name, flags }) => {
    const value = options[name];
    const [flag = ''] = flags.split(' ');
    if (value === undefined || value === false) return [];
    if (value === true) return [flag];
    const quoted = [value].flat().map((one) => (/^[\w.:/@-]+$/.test(one) ? one : JSON.stringify(one)));
    return [`${flag} ${quoted.join(' ')}`];
  });
}
