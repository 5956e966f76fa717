/** Takes the exit code of the command that was called. */
export type Finish = (code: number) => void;
