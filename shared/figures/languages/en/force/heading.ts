import { found, type Rule } from './found.ts';

/** An entry of a list counts the people whom its heading speaks of. */
export const byHeading: Rule = ({ heading }) => (heading?.force ? found(heading.force, 'heading') : null);
