import type { Pronouns } from '../../../structure/grammar/pronouns.ts';
import { wordsOf } from '../../../structure/words.ts';

/** English pronouns and determiners by whom they point to. */
export const PRONOUNS: Pronouns = {
  ours: wordsOf('we us our ours'),
  pointing: wordsOf('it its they their them his he these those this that'),
  singular: wordsOf('it its his he this that'),
  owners: wordsOf('its their his'),
  members: wordsOf('them these whom'),
  relativeOwners: wordsOf('whose'),
  relativeMembers: wordsOf('whom which'),
  expletives: wordsOf('there it'),
};
