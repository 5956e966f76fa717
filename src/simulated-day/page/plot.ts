import { attributes, escapeMarkup } from '../../report/markup.ts';

/** Size of a plot in pixels, and the margins for its axes. */
const width = 920;
const height = 240;
const left = 56;
const right = 14;
const top = 12;
const bottom = 34;

/** What is drawn over time. */
export interface PlotOptions {
  /** What is seen, for readers who do not see it. */
  readonly label: string;
  readonly hours: number;
  /** The largest value; the axis ends with the next round number. */
  readonly most: number;
  /** How a value is written. */
  readonly written: (value: number) => string;
  /** What the axis of values counts. */
  readonly unit: string;
}

/** A drawing area with its axes: hours to the right, values up. */
export class Plot {
  readonly #options: PlotOptions;
  readonly #most: number;
  readonly #step: number;
  readonly #content: string[] = [];

  constructor(options: PlotOptions) {
    this.#options = options;
    this.#step = roundStep(options.most / 4);
    this.#most = Math.max(this.#step, Math.ceil(options.most / this.#step) * this.#step);
  }

  /** A line through the values, each in the middle of its stretch. */
  line(name: string, points: readonly (readonly [hour: number, value: number])[]): void {
    const path = points.map(([hour, value], n) => `${n === 0 ? 'M' : 'L'}${this.#x(hour)} ${this.#y(value)}`);
    this.#content.push(`<path class="line ${name}"${attributes({ d: path.join('') })}/>`);
  }

  bar(name: string, from: number, until: number, low: number, high: number): void {
    const x = this.#x(from) + 0.5;
    const y = this.#y(high);
    const box = { x, y, width: Math.max(0.5, this.#x(until) - x - 0.5), height: this.#y(low) - y };
    this.#content.push(`<rect class="${name}"${attributes(rounded(box))}/>`);
  }

  /** A dashed line at a value, with a word. */
  mark(word: string, value: number): void {
    const y = this.#y(value);
    this.#content.push(
      `<path class="mark" d="M${left} ${y}H${width - right}"/>`,
      `<text class="marked" x="${width - right - 4}" y="${round(y - 5)}">${escapeMarkup(word)}</text>`,
    );
  }

  /** The drawing as inline SVG. */
  drawn(): string {
    const { label, unit } = this.#options;
    return [
      `<svg class="plot" viewBox="0 0 ${width} ${height}" role="img"${attributes({ 'aria-label': label })}>`,
      ...this.#grid(),
      ...this.#hours(),
      `<text class="unit" x="${left}" y="${height - 4}">${escapeMarkup(unit)}; hours of the day to the right</text>`,
      ...this.#content,
      '</svg>',
    ].join('');
  }

  #grid(): readonly string[] {
    const lines: string[] = [];
    for (let n = 0; n * this.#step <= this.#most * 1.0001; n += 1) {
      const value = n * this.#step;
      const y = this.#y(value);
      lines.push(
        `<path class="grid" d="M${left} ${y}H${width - right}"/>`,
        `<text class="value" x="${left - 8}" y="${round(y + 4)}">${escapeMarkup(this.#options.written(value))}</text>`,
      );
    }
    return lines;
  }

  #hours(): readonly string[] {
    const { hours } = this.#options;
    const step = roundStep(hours / 8);
    const labels: string[] = [];
    for (let n = 0; n * step <= hours * 1.0001; n += 1)
      labels.push(
        `<text class="hour" x="${this.#x(n * step)}" y="${height - 20}">${Number((n * step).toFixed(2))}</text>`,
      );
    return labels;
  }

  #x(hour: number): number {
    return round(left + (hour / this.#options.hours) * (width - left - right));
  }

  #y(value: number): number {
    const part = Math.max(0, Math.min(1, value / this.#most));
    return round(height - bottom - part * (height - top - bottom));
  }
}

/** The next of 1, 2, 2.5 and 5 times a power of ten. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-6)));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= value * 0.9999) ?? 10) * power;
}

function rounded(box: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, round(value)]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
