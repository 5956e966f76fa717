import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { KitError, type OwnHintText } from '../../kernel/kit-error.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { keepSecret } from '../../kernel/secrets.ts';
import type { GivenProfile } from '../../protocol/profile.generated.ts';
import { defaultProfile, type Profile } from './profile.ts';
import { profileProblems } from './profile-problems.ts';

/**
 * Reads a profile; what it leaves out is taken from the default one. Throws KitError PROFILE_… with the place of the
 * mistake.
 */
export async function loadProfile(file: string | undefined): Promise<Profile> {
  if (file === undefined) return defaultProfile;
  const given = readYaml(file, await readText(file));
  const profile = await check(file, given);
  const ca =
    profile.ca === undefined ? {} : { ca: await readText(join(dirname(file), profile.ca), 'certificate') };
  return {
    ...defaultProfile,
    ...profile,
    ...ca,
    ...(profile.lists && { lists: { ...profile.lists, database: placedBy(file, profile.lists.database) } }),
    ...(profile.recording?.directory && {
      recording: { ...profile.recording, directory: resolve(dirname(file), profile.recording.directory) },
    }),
    ...(profile.workspace && { workspace: await withTokens(file, profile.workspace) }),
    patience: { ...defaultProfile.patience, ...profile.patience },
  };
}

type Workspace = NonNullable<GivenProfile['workspace']>;

/** The accounts with the tokens that are in files; no output shows a secret of them from then on. */
async function withTokens(file: string, { agents = {}, ...all }: Workspace): Promise<Workspace> {
  const own = Object.entries(agents).map(
    async ([agentId, account]) => [agentId, await withToken(file, account)] as const,
  );
  return { ...(await withToken(file, all)), agents: Object.fromEntries(await Promise.all(own)) };
}

async function withToken<
  Given extends {
    readonly token?: string;
    readonly tokenFile?: string;
    readonly code?: string;
    readonly apiKey?: string;
  },
>(file: string, given: Given): Promise<Given> {
  const { tokenFile, code, apiKey } = given;
  const read = tokenFile && (await readText(join(dirname(file), tokenFile), 'file with a token'));
  const token = read === undefined ? given.token : read.split(/\r?\n/)[0];
  for (const secret of [token, code, apiKey]) if (secret) keepSecret(secret);
  return { ...given, ...(token && { token }) };
}

/** The path of a SQLite file is relative to the profile. */
function placedBy(file: string, database: string): string {
  const [, path] = /^sqlite:(.+)$/.exec(database) ?? [];
  return path === undefined ? database : `sqlite:${resolve(dirname(file), path)}`;
}

async function readText(file: string, what = 'profile'): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw profileError(
      'PROFILE_NOT_READ',
      `The ${what} ${file} cannot be read.`,
      'Check the path and its rights.',
      cause,
    );
  }
}

function readYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw profileError(
      'PROFILE_NOT_YAML',
      `The profile ${file} is not YAML: ${why}`,
      'Fix the line that is named.',
      cause,
    );
  }
}

async function check(file: string, given: unknown): Promise<GivenProfile> {
  const schema: unknown = JSON.parse(
    await readFile(join(kitFolder, 'schemas', 'profile.schema.json'), 'utf8'),
  );
  // Loaded on demand: most runs have no profile.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
  const validate = ajv.compile<GivenProfile>(schema as object); // Our own file, which a test checks to be a schema.
  if (validate(given)) return given;
  const { sentences, meant } = profileProblems(validate.errors ?? []);
  throw profileError(
    'PROFILE_WRONG',
    `The profile ${file} is wrong: ${sentences}.`,
    `${meant}schemas/profile.schema.json lists what it may say.`,
  );
}

function profileError(code: OwnHintText['code'], message: string, hint: string, cause?: unknown): KitError {
  return new KitError({ code, message, hint }, { cause });
}
