import type { Machines } from './exchange.ts';

/** What is under test: a whole system, or one part of it; the reference plays the others. */
export const suts = ['whole', 'strategy', 'connector'] as const;

export type Sut = (typeof suts)[number];

export function isSut(text: unknown): text is Sut {
  return suts.some((one) => one === text);
}

/** The machines that a system under test has. */
export function machinesUnderTest(sut: Sut, all: Machines): Partial<Machines> {
  switch (sut) {
    case 'whole':
      return all;
    case 'strategy':
      return { router: all.router };
    case 'connector':
      return { connector: all.connector };
  }
}

/** The machines that are left for the reference. */
export function machinesBeside(sut: Sut, all: Machines): Partial<Machines> {
  switch (sut) {
    case 'whole':
      return {};
    case 'strategy':
      return { switch: all.switch, connector: all.connector };
    case 'connector':
      return { switch: all.switch, router: all.router };
  }
}
