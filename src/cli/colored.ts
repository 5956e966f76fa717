import pc from 'picocolors';

/**
 * Only a terminal gets colors: a file, or a program that reads our output, does not, even in CI, where picocolors turns them
 * on. FORCE_COLOR asks for them, NO_COLOR and --no-color forbid them.
 */
const { bold, green, magenta, red, yellow } = pc.createColors(areWanted());

/** The verdict's word in color; the word alone is enough. */
const colors = {
  PASS: green,
  FAIL: red,
  ERROR: magenta,
  INCONCLUSIVE: yellow,
  NONE: yellow,
} as const;

/** Colors the verdict at the beginning of a line. */
export function colored(text: string): string {
  return text.replace(/^(PASS|FAIL|ERROR|INCONCLUSIVE|NONE)(?=:| {2})/gm, (word) => {
    const color = colors[word as keyof typeof colors]; // The expression lists these words only.
    return bold(color(word));
  });
}

function areWanted(): boolean {
  const { argv, env, stdout } = process;
  if (env.NO_COLOR || argv.includes('--no-color')) return false;
  return Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb');
}
