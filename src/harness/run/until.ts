/** Milliseconds between two attempts at something that may work a little later. */
const pause = 50;

/** Time as a wait needs it, in milliseconds: a reading that only grows, and a pause. */
export interface WaitingTime {
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** The real time of this machine: what is waited for is another process. */
const machineTime: WaitingTime = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Tries until it works, for at most some milliseconds; then it fails with the error of the last attempt. */
export async function until<T>(
  attempt: () => Promise<T>,
  milliseconds: number,
  time: WaitingTime = machineTime,
): Promise<T> {
  const end = time.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (time.now() >= end) throw error;
    }
    await time.pause(pause);
  }
}
