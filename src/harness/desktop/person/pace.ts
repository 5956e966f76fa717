import type { GivenAnswer } from '../../run/guide.ts';

/** Milliseconds for a question, until one is answered. */
const firstGuess = 20_000;

/** A longer time was a break, and says nothing about the next question. */
const longest = 120_000;

/** Milliseconds that the remaining questions will take, from the pace so far. */
export function timeLeft(questions: number, answers: readonly GivenAnswer[]): number {
  const taken = answers.reduce((sum, { ms }) => sum + Math.min(ms, longest), 0);
  return questions * (answers.length === 0 ? firstGuess : taken / answers.length);
}

/** `about 4 minutes`. */
export function timeInMinutes(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
