import { API_PATHS } from '../routes.ts';
import { Layout } from './layout.tsx';
import type { NamedAssets } from './page-assets.ts';

interface FailurePageProps {
  readonly assets: NamedAssets;
  readonly title: string;
  readonly detail: string;
  readonly links?: readonly { readonly href: string; readonly text: string }[];
}

/** What a reader sees in place of a page that is not there. */
export function FailurePage({ assets, title, detail, links = [] }: FailurePageProps) {
  return (
    <Layout
      assets={assets}
      title={`${title} · Fogwatch`}
      description={detail}
      feed={`${API_PATHS.changes}.atom`}
    >
      <h1>{title}</h1>
      <p class="standfirst">{detail}</p>
      <ul>
        {links.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <a href="/">Who says what now</a>
        </li>
      </ul>
    </Layout>
  );
}
