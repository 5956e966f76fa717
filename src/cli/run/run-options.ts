import type { SideOptions } from '../../roles/side-options.ts';

/** Options of `ocs-tck run` as the command line gives them. */
export interface RunCommandOptions extends SideOptions {
  readonly profile?: string;
  readonly strict?: boolean;
  readonly reports: string;
  readonly report: string;
  readonly mask?: boolean;
  readonly singleFile?: boolean;
  readonly order: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly repeat: string;
  readonly bail?: boolean;
  readonly quiet?: boolean;
}
