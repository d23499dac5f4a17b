import { NOTICE_WORDS, type NoticeWords } from './notice-words.ts';

/** An outlet's own word that its text is wrong. */
export interface Notice {
  /** `withdrawn`: the whole text is taken back. `corrected`: something in it was put right. */
  readonly kind: 'withdrawn' | 'corrected';
  /** The line of the text, or the title, that says so. */
  readonly evidence: string;
}

/** Notices stand in lines of their own and are short; in a long paragraph the words belong to the report. */
const LONGEST_NOTICE = 700;

/**
 * Finds a notice of retraction or correction of the very text it stands in. That somebody in the news withdrew or
 * corrected something is no notice. A withdrawal outweighs a correction.
 * @param language BCP 47; null is returned for one whose words are not known
 */
export function findNotice(
  article: { readonly title: string; readonly text: string },
  language: string,
): Notice | null {
  const words = NOTICE_WORDS[language.split('-')[0] ?? ''];
  if (!words) return null;
  const rules = rulesOf(words);
  const lines = article.text.split('\n').filter((line) => line.length <= LONGEST_NOTICE);
  if (rules.withdrawnTitle.test(article.title)) return { kind: 'withdrawn', evidence: article.title };
  const withdrawn = lines.find((line) => rules.withdrawn.test(line));
  if (withdrawn !== undefined) return { kind: 'withdrawn', evidence: withdrawn };
  if (rules.correctionHead.test(article.title)) return { kind: 'corrected', evidence: article.title };
  const corrected = lines.find((line) =>
    [rules.correctionHead, rules.erred, rules.corrected].some((rule) => rule.test(line)),
  );
  return corrected === undefined ? null : { kind: 'corrected', evidence: corrected };
}

type Rules = Readonly<
  Record<'withdrawnTitle' | 'withdrawn' | 'correctionHead' | 'erred' | 'corrected', RegExp>
>;

/** A notice may follow "Editor's note:" and the like, and a few words may part subject and verb. */
const OPENING = String.raw`(?:^|[.!?:;—–(\[*]\s*)`;

function rulesOf(words: NoticeWords): Rules {
  const any = (list: readonly string[]): string => `(?:${list.join('|').replaceAll(' ', String.raw`\s+`)})`;
  const rule = (...parts: readonly string[]): RegExp => new RegExp(parts.join(String.raw`\s+`), 'i');
  const self = any(words.self);
  return {
    withdrawnTitle: new RegExp(`^\\W*${any(words.withdrawnTitles)}\\s*(?:[:|–—-]|$)`, 'i'),
    withdrawn: rule(
      `${OPENING}${self}`,
      any(words.auxiliaries),
      `(?:\\w+\\s+){0,2}?${any(words.withdrawn)}\\b`,
    ),
    correctionHead: new RegExp(
      `^\\W*${any(words.correctionHeads)}(?:\\s*\\([^)]{0,40}\\)|\\s+appended)?\\s*(?:[:–—]|-\\s)`,
      'i',
    ),
    erred: rule(any(words.earlier), `${self}\\b[^.]{0,80}?\\b${any(words.erred)}\\b`),
    corrected: rule(
      `${OPENING}${self}`,
      any(words.auxiliaries),
      `(?:\\w+\\s+){0,2}?${any(words.corrected)}\\b`,
    ),
  };
}
