import { Command } from 'commander';
import { suiteVersion } from '../../kernel/suite-version.ts';
import { declareControl } from './control-command.ts';
import type { Finish } from './finish.ts';
import { declareFinishedCommands } from './finished-commands.ts';
import { declareProfile } from './profile-command.ts';
import { declareProofWorker, declareProve } from './prove-command.ts';
import { declareReadingCommands } from './reading-commands.ts';
import {
  declareDesktop,
  declareServe,
  declareSimulate,
  declareStage,
  declareWorkspace,
} from './reference-commands.ts';
import { declareRun, declareWorker } from './run-command.ts';

/** The command line: the code of each command is loaded only when it is called. */
export function commandLine(finish: Finish): Command {
  const program = new Command('ocs-tck')
    .description('Technology compatibility kit for the Genesys Outbound Contact desktop protocol')
    .version(suiteVersion)
    .option('--no-color', 'print without colors, as with NO_COLOR in the environment')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(see ocs-tck --help)')
    .exitOverride();
  declareRun(program, finish);
  declareWorker(program);
  declareServe(program, finish);
  declareControl(program, finish);
  declareWorkspace(program, finish);
  declareDesktop(program, finish);
  declareStage(program, finish);
  declareSimulate(program, finish);
  declareProve(program, finish);
  declareProofWorker(program);
  declareProfile(program, finish);
  declareReadingCommands(program, finish);
  declareFinishedCommands(program, finish);
  return program;
}
