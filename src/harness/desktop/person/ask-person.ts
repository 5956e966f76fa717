import { ControlClient } from '../../run/control-client.ts';
import { type UpperTester, upperTesterPeer } from '../upper-tester.ts';
import { PersonAtTheDesktop } from './person-at-the-desktop.ts';
import type { Terminal } from './terminal.ts';

/** A person instead of an upper tester; `now` gives milliseconds, `desktopName` is for the reports. */
export async function askPerson(
  terminal: Terminal,
  desktopName: string,
  now: () => number,
): Promise<UpperTester & { readonly person: PersonAtTheDesktop }> {
  const person = new PersonAtTheDesktop(terminal, desktopName, now);
  const client = await ControlClient.open(person, undefined, { ...upperTesterPeer, name: 'person' });
  const close = async (): Promise<void> => terminal.close();
  return { label: 'the hands of a person', client, diesWithTheDesktop: false, person, close };
}
