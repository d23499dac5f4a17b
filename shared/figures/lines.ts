/** The lines of a list of words or phrases, one a line, without the white space around them; empty lines are none. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
