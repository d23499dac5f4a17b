import { describe, expect, it } from 'vitest';
import { attributionOf, evidenceText } from '../../../shared/articles/evidence-kind.ts';
import { archiveReports } from '../../../shared/story/archive/archive.ts';

describe('whose words a sentence is', () => {
  it.each([
    ['an outlet that printed it', 'Yonhap', 'https://en.yna.co.kr/view/1', 'quote', 'Yonhap', false],
    [
      'the archive after an outlet',
      'Yonhap (digest)',
      'https://en.yna.co.kr/view/1#2024-10-17-plan',
      'note',
      'Archive note, after Yonhap',
      false,
    ],
    [
      'the archive looking back',
      'Fogwatch review',
      'https://a.example/1#2024-10-19-review',
      'note',
      'Archive note, a review',
      false,
    ],
    [
      'the archive after a site',
      'Newsis (digest)',
      'https://www.newsis.com/#2025-09-02-nis',
      'note',
      'Archive note, after Newsis',
      true,
    ],
    [
      'an outlet that calls itself a digest',
      'War (digest)',
      'https://war.example/1',
      'quote',
      'War (digest)',
      false,
    ],
  ])('%s', (_, outlet, url, kind, label, siteOnly) => {
    expect(attributionOf({ outlet, url })).toEqual({ kind, label, siteOnly });
  });

  it('is in quotation marks only where it was printed', () => {
    const sentence = 'Three hundred were killed.';
    const printed = { outlet: 'Wire', url: 'https://wire.example/1' };
    expect(evidenceText(sentence, printed)).toBe('"Three hundred were killed."');
    const noted = { outlet: 'Wire (digest)', url: 'https://wire.example/1#2024-12-19-nis' };
    expect(evidenceText(sentence, noted)).toBe('Note: Three hundred were killed.');
  });

  it('is the archive’s own in each of its reports', () => {
    const reports = archiveReports('kursk').map(({ outlet, source }) =>
      attributionOf({ outlet, url: source }),
    );
    expect(new Set(reports.map(({ kind }) => kind))).toEqual(new Set(['note']));
    expect(reports.filter(({ label }) => label.includes('(digest)'))).toEqual([]);
  });
});
