/** Settings of the adaptive rule. Only the maximum level is ours: the description names none. */
export interface AdaptiveOptions {
  /** Part of the answered calls of the day that may be dropped. */
  readonly droppedRate: number;
  /** What happens to the level while more are dropped: it is halved, or back to one call per agent. */
  readonly method: 'average' | 'hard limit';
  readonly maximumLevel: number;
  /** Agents that may be idle (positive), or calls that may wait (negative), at the target. */
  readonly differentialTarget: number;
  /** Percent by which changes are made larger. */
  readonly intensity: number;
  /** With fewer agents, one call is dialed per agent. */
  readonly levelThreshold: number;
}

export const adaptiveDefaults: AdaptiveOptions = {
  droppedRate: 0.03,
  method: 'average',
  maximumLevel: 8,
  differentialTarget: 0,
  intensity: 0,
  levelThreshold: 0,
};

/** What the rule looks at, once a second. */
export interface AdaptiveSample {
  readonly at: number;
  /** Idle agents minus waiting calls. */
  readonly differential: number;
  readonly agents: number;
  readonly answered: number;
  readonly dropped: number;
}

/** The next dial level after a minute of samples, of which the last one is now (domain.md 10.1). */
export function adaptedLevel(
  level: number,
  minute: readonly AdaptiveSample[],
  options: AdaptiveOptions,
): number {
  const [first, now] = [minute[0], minute.at(-1)];
  if (first === undefined || now === undefined || now.agents < options.levelThreshold) return 1;
  const raised = Math.min(options.maximumLevel, level * (1 + changeOf(minute, options)));
  return Math.max(1, cut(raised, first, now, options));
}

function changeOf(minute: readonly AdaptiveSample[], options: AdaptiveOptions): number {
  const { differentialTarget, intensity } = options;
  const target = meanOf(minute, (sample) => sample.differential) - differentialTarget;
  const factor = intensity < 0 ? Math.abs(intensity / 100 - 1) : intensity / 100 + 1;
  return (
    (factor * target) /
    Math.max(
      1,
      meanOf(minute, (sample) => sample.agents),
    )
  );
}

/** Too many dropped calls in the last minute, or in the day, cut the level. */
function cut(level: number, first: AdaptiveSample, now: AdaptiveSample, options: AdaptiveOptions): number {
  const calls = now.answered - first.answered;
  const halved = calls > 20 && now.dropped - first.dropped > calls / 2 ? level / 2 : level;
  if (now.answered <= 50 || now.dropped <= options.droppedRate * now.answered) return halved;
  return options.method === 'average' ? halved / 2 : 1;
}

function meanOf(minute: readonly AdaptiveSample[], of: (sample: AdaptiveSample) => number): number {
  return minute.reduce((sum, sample) => sum + of(sample), 0) / minute.length;
}
