/** How outlets word their notices, by language. */
export interface NoticeWords {
  /** What a notice calls the text that it stands in: only its own withdrawal counts, not one that is reported on. */
  readonly self: readonly string[];
  readonly withdrawn: readonly string[];
  /** Between `self` and `withdrawn`: "has been". */
  readonly auxiliaries: readonly string[];
  /** What a title begins with when the text under it is withdrawn. */
  readonly withdrawnTitles: readonly string[];
  /** What a title or a paragraph begins with when it corrects the text. */
  readonly correctionHeads: readonly string[];
  /** "An earlier version of this article". */
  readonly earlier: readonly string[];
  /** What was wrong with the earlier version. */
  readonly erred: readonly string[];
  readonly corrected: readonly string[];
}

export const NOTICE_WORDS: Readonly<Record<string, NoticeWords>> = {
  en: {
    self: [
      'this story',
      'this article',
      'this report',
      'this item',
      'this dispatch',
      'this piece',
      'this post',
      'this page',
      'this text',
      'the story above',
      'the article above',
      'the above story',
      'the above report',
      'our story',
      'our report',
      'our article',
      'our earlier story',
      'our earlier report',
      'the article',
      'the story',
    ],
    auxiliaries: ['has been', 'had been', 'was', 'is', 'is being', 'is hereby', 'has now been'],
    withdrawn: [
      'withdrawn',
      'retracted',
      'removed',
      'taken down',
      'deleted',
      'unpublished',
      'recalled',
      'killed',
    ],
    withdrawnTitles: [
      'withdrawn',
      'retracted',
      'retraction',
      'story withdrawn',
      'story removed',
      'withdrawal',
      'kill',
    ],
    correctionHeads: ['correction', 'corrections', 'corrected', 'corrects', 'clarification', 'erratum'],
    earlier: [
      'an earlier version of',
      'a previous version of',
      'an earlier edition of',
      'the original version of',
      'a prior version of',
      'earlier versions of',
      'previous versions of',
    ],
    erred: [
      'misstated',
      'mistakenly',
      'incorrectly',
      'erroneously',
      'wrongly',
      'inaccurately',
      'misidentified',
      'misquoted',
      'misattributed',
      'overstated',
      'understated',
      'misreported',
      'contained an error',
      'contained an incorrect',
      'gave the wrong',
      'gave an incorrect',
      'said',
      'stated',
      'reported',
    ],
    corrected: ['corrected', 'amended', 'updated to correct', 'edited to correct', 'revised to correct'],
  },
};
