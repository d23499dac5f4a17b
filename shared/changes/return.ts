import type { Quantity } from '../figures/figure.ts';
import type { Claim } from './claims.ts';
import type { Comparison } from './interval.ts';
import { compare, interval, meets } from './interval.ts';
import { inRetrospect } from './recorded-figure.ts';

/** Words of a claimant who goes down, in the languages that stories are read in. */
const LOWERING =
  /\b(?:lower|cut(?:s|ting)?\b|reduc|revis|downgrad|scal(?:e|es|ed|ing) (?:back|down)|(?:back|down) (?:to|at|from)\b|return(?:s|ed|ing)? to\b|fall(?:s|en)?\b|fell\b|drop(?:s|ped)?\b|trim(?:s|med)?\b|walk(?:s|ed) back)|senkt|gesenkt|revidier|zurück|reduzier|abaiss|révis|revu |réduit|baiss|зменш|знизи|знижу|перегля|уточни|поверну|снизи|снижа|уменьш|пересмотр|скорректир|вернул|낮|하향|줄였|수정|되돌/iu;

/** Words of a claimant who goes up. */
const RAISING =
  /\b(?:rais(?:e|es|ed|ing)\b|revis|increas|upgrad|(?:back|up) (?:to|at|from)\b|return(?:s|ed|ing)? to\b|rises?\b|rose\b|risen\b|climb|grow(?:s|n)?\b|grew\b|jump)|erhöh|gestiegen|stieg|revidier|zurück|relèv|révis|revu |augment|збільш|підвищ|зросл|перегля|уточни|поверну|увелич|повыс|вырос|пересмотр|скорректир|вернул|높|상향|늘|수정/iu;

/** Words that look back at an earlier claim. */
const LOOKING_BACK =
  /\bhad (?:earlier |previously |once |already |initially |first )?(?:said|put|spoken|estimated|given|lowered|raised|revised|cut|counted|claimed|reported)\b|\b(?:earlier|previously|initially|originally|at the time|once (?:said|put|spoke)|last (?:month|year|autumn|fall|winter|spring|summer))\b/iu;

/** Whether a claimant who once gave the number has given it before: ranges only when they are the same. */
export function repeats(earlier: Quantity, next: Quantity): boolean {
  if (interval(earlier) === null || interval(next) === null) return false;
  if (earlier.bound === 'range' || next.bound === 'range') {
    return earlier.bound === next.bound && earlier.low === next.low && earlier.high === next.high;
  }
  return meets(earlier, next);
}

/**
 * Whether a number that the claimant has left behind is claimed anew, and not merely cited. It must be said
 * after the present position, told at once, in a sentence that does not look back, and have one sign more:
 * the text dates the claim; or title or sentence speak of the move; or the article gives the present position
 * as what it moved from.
 */
export function isReturn(claim: Claim, position: { quantity: Quantity; claimedOn: string }): boolean {
  const { figure } = claim.said;
  if (claim.day <= position.claimedOn || inRetrospect(figure)) return false;
  if (LOOKING_BACK.test(figure.evidence.sentence)) return false;
  return figure.claimedOn !== null || tellsOfMove(claim, position.quantity);
}

/** Whether the text gives the present position as what the claim moved from, or title or sentence speak of the move. */
export function tellsOfMove(claim: Claim, position: Quantity): boolean {
  const direction = compare(position, claim.said.figure);
  return givenAsOrigin(claim, position) || speaksOfMove(claim, position, direction);
}

function givenAsOrigin(claim: Claim, position: Quantity): boolean {
  return claim.article.some(
    (figure) => figure.background && interval(figure) !== null && repeats(position, figure),
  );
}

/** A text that also gives the present position as standing tells a story of both, not a move. */
function speaksOfMove(claim: Claim, position: Quantity, direction: Comparison): boolean {
  const { figure } = claim.said;
  const words = direction === 'below' ? LOWERING : RAISING;
  const toldOfMove = words.test(figure.article.title) || words.test(figure.evidence.sentence);
  return toldOfMove && !claim.article.some((other) => !other.background && repeats(position, other));
}
