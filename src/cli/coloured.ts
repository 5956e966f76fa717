import pc from 'picocolors';

/** The verdict's word in colour, where the terminal shows any (NO_COLOR is respected); the word itself says it all. */
const colours = {
  PASS: pc.green,
  FAIL: pc.red,
  ERROR: pc.magenta,
  INCONCLUSIVE: pc.yellow,
  NONE: pc.yellow,
} as const;

/** Colours the verdict at the beginning of a line. */
export function coloured(text: string): string {
  return text.replace(/^(PASS|FAIL|ERROR|INCONCLUSIVE|NONE)(?=:| {2})/gm, (word) => {
    const colour = colours[word as keyof typeof colours]; // The expression lists these words only.
    return pc.bold(colour(word));
  });
}
