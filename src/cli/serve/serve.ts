import { checkServed, type ServeOptions } from './serve-options.ts';

/** `ocs-tck serve`: the reference of a role, or a part of it, until it is told to stop. `given` are the options that were named. */
export async function serve(options: ServeOptions, given: readonly string[]): Promise<number> {
  checkServed(options.role, given);
  switch (options.role) {
    case 'instant-messages':
      return (await import('./serve-im.ts')).serveIm(options);
    case 'recording':
      return (await import('./serve-recording.ts')).serveRecording(options);
    default:
      return (await import('./serve-ocs.ts')).serveOcs(options);
  }
}
