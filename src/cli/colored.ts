import pc from 'picocolors';

/** The verdict's word in color, if the terminal shows colors (NO_COLOR is respected); the word alone is enough. */
const colors = {
  PASS: pc.green,
  FAIL: pc.red,
  ERROR: pc.magenta,
  INCONCLUSIVE: pc.yellow,
  NONE: pc.yellow,
} as const;

/** Colors the verdict at the beginning of a line. */
export function colored(text: string): string {
  return text.replace(/^(PASS|FAIL|ERROR|INCONCLUSIVE|NONE)(?=:| {2})/gm, (word) => {
    const color = colors[word as keyof typeof colors]; // The expression lists these words only.
    return pc.bold(color(word));
  });
}
