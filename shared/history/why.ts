import type { ArticleReference } from '../articles/article.ts';
import type { Ledger, RecordedFigure, Rule, StoredChange } from '../changes/change.ts';
import { quantityText } from '../changes/quantity.ts';
import { byPublication } from '../changes/recorded-figure.ts';
import { alertText } from './rows.ts';

/** One figure in a change's story, and what became of it. */
export interface FigureStory {
  readonly id: string;
  readonly number: string;
  /** ISO 8601 date; null where the text does not tell. */
  readonly claimedOn: string | null;
  readonly sentence: string;
  readonly article: ArticleReference;
  readonly confidence: number;
  /** Version of the extractor. */
  readonly extractor: string;
  /** How it was read, by the reading rules' names. */
  readonly reading: readonly string[];
  /** What the fold made of it; null where the fold left no word. */
  readonly rule: Rule | null;
  readonly withdrawn: 'edited' | 'withdrawn' | null;
}

/** The whole story of a change. */
export interface ChangeStory {
  readonly change: StoredChange;
  /** "pending", "sent", or why nobody was told. */
  readonly alert: string;
  readonly outlets: readonly string[];
  /** The figures that carry it, by publication. */
  readonly figures: readonly FigureStory[];
  /** The claimant's other figures on the series that made no change, by publication. */
  readonly suppressed: readonly FigureStory[];
}

/** Rules by which a figure makes no entry of its own. */
const MAKES_NONE: ReadonlySet<Rule> = new Set<Rule>([
  'rate',
  'background',
  'vague',
  'other-number-in-article',
  'retrospective',
  're-citation',
  'unattributed',
  'retold-incident',
  'below-confidence',
  'disputed',
  'steep-fall',
]);

/**
 * What a change rests on, and what was kept from becoming one beside it.
 *
 * @param figures every figure of the change's claimant on its series
 * @param ledger what they fold to
 */
export function whyChange(
  change: StoredChange,
  figures: readonly RecordedFigure[],
  ledger: Pick<Ledger, 'verdicts'>,
): ChangeStory {
  const rules = new Map(ledger.verdicts.map(({ figure, rule }) => [figure, rule]));
  const sorted = [...figures].sort(byPublication);
  const carrying = sorted.filter((figure) => change.figures.includes(figure.id));
  const suppressed = sorted.filter((figure) => {
    const rule = rules.get(figure.id);
    return rule !== undefined && MAKES_NONE.has(rule) && !carrying.includes(figure);
  });
  return {
    change,
    alert: alertText(change.alert),
    outlets: [...new Set(carrying.map((figure) => figure.article.outlet))],
    figures: carrying.map((figure) => storyOf(figure, rules)),
    suppressed: suppressed.map((figure) => storyOf(figure, rules)),
  };
}

function storyOf(figure: RecordedFigure, rules: ReadonlyMap<string, Rule>): FigureStory {
  return {
    id: figure.id,
    number: quantityText(figure),
    claimedOn: figure.claimedOn,
    sentence: figure.evidence.sentence,
    article: figure.article,
    confidence: figure.confidence,
    extractor: figure.extractor,
    reading: figure.rules,
    rule: rules.get(figure.id) ?? null,
    withdrawn: figure.withdrawnWhy ?? null,
  };
}
