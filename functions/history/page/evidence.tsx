import type { ArticleReference } from '../../../shared/articles/article.ts';
import { attributionOf } from '../../../shared/articles/evidence-kind.ts';
import { dayText } from '../../../shared/history/texts.ts';
import { webLink } from './links.ts';

/** The sentence that shows a number, quoted only where it was printed so, and where it stood. */
export function Evidence({
  sentence,
  article,
}: {
  readonly sentence: string;
  readonly article: ArticleReference;
}) {
  return (
    <>
      {attributionOf(article).kind === 'quote' ? <q>{sentence}</q> : <span class="note">{sentence}</span>}
      <SourceLink article={article} />
    </>
  );
}

/** "Yonhap, 19 Dec 2024", as a link where there is one to follow. */
export function SourceLink({ article }: { readonly article: ArticleReference }) {
  const { label, siteOnly } = attributionOf(article);
  const href = webLink(article.url);
  return (
    <span class="from">
      {href === null ? (
        label
      ) : (
        <a href={href} rel="noopener noreferrer nofollow" title={article.title}>
          {label}
        </a>
      )}
      {`, ${dayText(article.published)}`}
      {siteOnly ? ' (link to the site only)' : ''}
    </span>
  );
}
