/** Characters of a change's id that people are shown: among a million changes, one in some thousands shares its eight. */
const SHORT_ID_LENGTH = 8;

/** The id of a change as people are shown it; where several share it, more of the id is asked for. */
export const shortId = (id: string): string => id.slice(0, SHORT_ID_LENGTH);
