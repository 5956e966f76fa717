import type { RunCommandOptions } from './run.ts';

/** The command that runs one case again as this run did, `{case}` standing for its id. */
export function rerunCommand(options: RunCommandOptions): string {
  const given = [
    options.role && `--role ${options.role}`,
    options.target && `--target ${options.target}`,
    options.control && `--control ${options.control}`,
    options.spawn && `--spawn ${JSON.stringify(options.spawn)}`,
    options.person && '--person',
    options.linkPort && `--link-port ${options.linkPort}`,
    options.profile && `--profile ${options.profile}`,
    options.fault && `--fault ${options.fault}`,
    options.strict && '--strict',
  ];
  return ['npx ocs-tck run {case}', ...given.filter(Boolean)].join(' ');
}
