import type { ImDecoration } from '../harness/instant-messages/embedded-im.ts';
import type { RecordingDecoration } from '../harness/recording/recording-system.ts';
import type { ExchangeDecoration } from '../harness/workspace-api/exchange.ts';
import type { DesktopDecoration } from '../reference/desktop/desktop-runner.ts';
import type { Decoration } from '../reference/machines.ts';
import type { Variant } from './fault.ts';

/** The variant that makes every choice differently; if a choice can be made in several ways, the first. */
export function allAtOnce<D>(
  role: string,
  variants: readonly Variant<D>[],
  combine: (decorations: readonly D[]) => D,
): Variant<D> {
  const made = oneOfEachChoice(variants);
  return {
    name: `${role}-all-at-once`,
    does: `makes ${made.length} choices differently at the same time`,
    permits: made.flatMap(({ permits }) => permits),
    touches: [...new Set(made.flatMap(({ touches }) => touches))],
    isCombined: true,
    unjudged: made.flatMap(({ unjudged = [] }) => unjudged),
    decoration: combine(made.map(({ decoration }) => decoration)),
  };
}

function oneOfEachChoice<D>(variants: readonly Variant<D>[]): readonly Variant<D>[] {
  return variants.filter(
    ({ choice }, at) => choice === undefined || variants.findIndex((one) => one.choice === choice) === at,
  );
}

/**
 * One decoration around the other, the last outermost; those of links are left out, since they cost time in every case.
 */
export function combinedOcs(decorations: readonly Decoration[]): Decoration {
  return {
    ocs: (right) => decorations.reduce((inner, { ocs }) => ocs?.(inner) ?? inner, right),
    switch: (right) =>
      decorations.reduce((inner, { switch: telephonySwitch }) => telephonySwitch?.(inner) ?? inner, right),
    store: (right) => decorations.reduce((inner, { store }) => store?.(inner) ?? inner, right),
  };
}

export function combinedDesktop(decorations: readonly DesktopDecoration[]): DesktopDecoration {
  return (right) => decorations.reduce((inner, decorate) => decorate(inner), right);
}

export function combinedIm(decorations: readonly ImDecoration[]): ImDecoration {
  return (right, floor) => decorations.reduce((inner, decorate) => decorate(inner, floor), right);
}

export function combinedRecording(decorations: readonly RecordingDecoration[]): RecordingDecoration {
  return {
    sipServer: (right) => decorations.reduce((inner, { sipServer }) => sipServer?.(inner) ?? inner, right),
    mediaServer: (right) =>
      decorations.reduce((inner, { mediaServer }) => mediaServer?.(inner) ?? inner, right),
    indexer: (right) => decorations.reduce((inner, { indexer }) => indexer?.(inner) ?? inner, right),
    wire: (right) => decorations.reduce((inner, { wire }) => wire?.(inner) ?? inner, right),
  };
}

export function combinedWorkspace(decorations: readonly ExchangeDecoration[]): ExchangeDecoration {
  return (right) => decorations.reduce((inner, decorate) => decorate(inner), right);
}
