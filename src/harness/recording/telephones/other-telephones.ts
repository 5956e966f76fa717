import type { DeviceName } from '../../../recording/devices/device.ts';
import { notOurs } from '../../../recording/floor/real-floor.ts';
import type { FloorDevice } from '../../../recording/floor/recording-floor.ts';
import type { TraceEntry } from '../../../recording/machine/trace.ts';

/** A telephone that is not the kit's: what only ours has, a KitError says that it lacks. */
export abstract class OtherTelephone implements FloorDevice {
  abstract dial(dn: string): Promise<void>;
  abstract hangUp(): Promise<void>;
  abstract refer(dn: string): Promise<void>;
  /** Waits until it can be called. */
  abstract ready(): Promise<void>;
  /** Takes note of what it sends and gets. */
  abstract seen(entry: TraceEntry): void;
  abstract close(): Promise<void>;

  get call(): never {
    throw notOurs('device');
  }

  get heard(): never {
    throw notOurs('device');
  }

  get behavior(): never {
    throw notOurs('device');
  }

  invite(): never {
    throw notOurs('device');
  }

  sendOutOfTurn(): never {
    throw notOurs('device');
  }
}

/** D1 to D3 that are under test. */
export interface OtherTelephones {
  readonly devices: Readonly<Record<DeviceName, FloorDevice>>;
  seen(entry: TraceEntry): void;
  close(): Promise<void>;
}

/** Waits until all of them can be called; `after` is done when they are closed. */
export async function whenReady(
  devices: Readonly<Record<DeviceName, OtherTelephone>>,
  after: () => Promise<void> = async () => undefined,
): Promise<OtherTelephones> {
  const all = Object.values(devices);
  const close = async (): Promise<void> => {
    await Promise.all(all.map((one) => one.close()));
    await after();
  };
  const seen = (entry: TraceEntry): void => {
    for (const one of all) one.seen(entry);
  };
  try {
    await Promise.all(all.map((one) => one.ready()));
  } catch (error) {
    await close();
    throw error;
  }
  return { devices, seen, close };
}
