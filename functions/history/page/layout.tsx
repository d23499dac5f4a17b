import type { Child } from 'hono/jsx';
import { API_PATHS } from '../routes.ts';
import { assetPath } from './links.ts';
import type { NamedAssets } from './page-assets.ts';

export interface LayoutProps {
  readonly assets: NamedAssets;
  readonly title: string;
  readonly description: string;
  /** Of the feed that tells of news on this page. */
  readonly feed: string;
  readonly children?: Child;
}

/** A whole page: readable without its script, and asking no other host for anything. */
export function Layout({ assets, title, description, feed, children }: LayoutProps) {
  return (
    <html lang="en">
      <Head assets={assets} title={title} description={description} feed={feed} />
      <body>
        <a class="skip" href="#content">
          To the content
        </a>
        <header class="masthead">
          <nav class="wide-page" aria-label="Fogwatch">
            <a class="name" href="/">
              Fogwatch
            </a>
            <ul>
              <li>
                <a href="/#now">Who says what now</a>
              </li>
              <li>
                <a href="/#charts">Charts</a>
              </li>
              <li>
                <a href="/#changes">Changes</a>
              </li>
              <li>
                <a href="/#take-away">Data</a>
              </li>
              <li>
                <a href="/#subscribe">Subscribe</a>
              </li>
            </ul>
          </nav>
        </header>
        <main class="wide-page" id="content">
          {children}
        </main>
        <footer>
          <div class="wide-page">
            <p>
              <strong>A number here is a claim, not a fact.</strong> Each stands with who said it, when, and
              where it stood written; none is checked. Sentences are quoted as printed; notes are the
              archive’s own words after a report.
            </p>
            <p class="faint">
              Fogwatch keeps figures, one sentence of evidence and the link, never the article. The API
              describes itself at <a href={API_PATHS.openapi}>{API_PATHS.openapi}</a>.
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

/** A page for a frame on somebody else's. */
export function EmbeddedLayout({ assets, title, description, feed, children }: LayoutProps) {
  return (
    <html lang="en">
      <Head assets={assets} title={title} description={description} feed={feed} />
      <body class="embedded">
        <main class="wide-page">{children}</main>
      </body>
    </html>
  );
}

function Head({ assets, title, description, feed }: Omit<LayoutProps, 'children'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={assetPath(assets.style)} />
      <link rel="icon" type="image/svg+xml" href={assetPath(assets.icon)} />
      <link rel="alternate" type="application/atom+xml" title="Changes" href={feed} />
      <script type="module" src={assetPath(assets.script)} />
    </head>
  );
}
