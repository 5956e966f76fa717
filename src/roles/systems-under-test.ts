import type { RealSystems } from '../harness/recording/real-recording.ts';
import type { Profile } from '../harness/run/profile.ts';
import { usageError } from '../kernel/usage-error.ts';

const participants = ['all', 'sip-server', 'media-server', 'indexer', 'devices'];

/**
 * Who is under test in recorded calls (`--sut`), at the addresses of the profile; nobody if it is left out. Throws KitError USAGE
 * for another word, or if an address is missing.
 */
export function systemsUnderTest(sut: string | undefined, given: Profile['recording']): RealSystems {
  const transport = given?.transport ?? 'UDP';
  if (sut === undefined) return { transport };
  if (!participants.includes(sut))
    throw usageError(`${sut} is not a participant of recorded calls.`, `One of ${participants.join(', ')}.`);
  if (sut === 'devices') return { transport, devices: given?.devices ?? missing('devices') };
  if (sut === 'indexer') return { transport, ...indexerOf(given) };
  return {
    transport,
    ...(sut === 'all' && given?.indexer !== undefined && indexerOf(given)),
    ...(sut !== 'media-server' && {
      sipServer: {
        sip: endOf('sipServer', given?.sipServer),
        setUp: endOf('setUp', given?.setUp),
      },
    }),
    ...(sut !== 'sip-server' && {
      mediaServer: endOf('mediaServer', given?.mediaServer),
      directory: given?.directory ?? missing('directory'),
    }),
  };
}

function indexerOf(given: Profile['recording']) {
  return {
    indexer: endOf('indexer', given?.indexer),
    directory: given?.directory ?? missing('directory'),
  };
}

function endOf(name: string, given: string | undefined) {
  const [address = '', port = ''] = (given ?? missing(name)).split(':');
  return { address, port: Number(port) };
}

function missing(name: string): never {
  throw usageError(
    `The profile does not say recording.${name}.`,
    'docs/vendor.md has a profile with the addresses of a recording platform.',
  );
}
