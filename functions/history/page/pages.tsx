import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Series } from '../../../shared/changes/change.ts';
import { seriesChart } from '../../../shared/history/chart/series-chart.ts';
import { isAskedFor } from '../../../shared/history/filter.ts';
import { sortedPositions } from '../../../shared/history/rows.ts';
import { seriesTitle } from '../../../shared/history/texts.ts';
import type { Story } from '../../../shared/story/story.ts';
import { parametersOf } from '../api/parameters.ts';
import { QuestionError, readQuestion } from '../api/question.ts';
import type { AppContext } from '../app.ts';
import { askChanges } from '../ask-changes.ts';
import { askSeries } from '../ask-series.ts';
import { PAGE_PATHS, routerPath } from '../routes.ts';
import { cursorText } from '../source.ts';
import { ChangePage } from './change-page.tsx';
import { Chart } from './chart/chart.tsx';
import { WIDE } from './chart/frame.ts';
import { FailurePage } from './failure-page.tsx';
import { changePath } from './links.ts';
import { OverviewPage } from './overview.tsx';
import { namedAssets } from './page-assets.ts';
import { readOverview } from './read-overview.ts';
import { EmbedPage, SeriesPage } from './series-page.tsx';

/** Changes that a series' page reads at once: its chart draws them, its table shows them. */
const SERIES_CHANGES = 250;
/** Assets change their name with their text. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Nothing but what comes from this site; no style or script inside the page. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The pages for people. */
export function pages({ source, stories, assets: texts, clock, origin }: AppContext): Hono {
  const assets = namedAssets(texts);
  const parameters = parametersOf(stories);
  const today = (): string => clock().slice(0, 10);
  const styleHash = createHash('sha256').update(texts.chartStyle).digest('base64');
  const app = new Hono();

  app.get(PAGE_PATHS.overview, async (context) => {
    const query = queryOf(context);
    const question = readQuestion(parameters.changes, query);
    const story = stories.find(({ id }) => id === question.story) ?? stories[0];
    if (story === undefined) return notFound(context);
    const overview = await readOverview(source, story, question);
    const props = { overview, question, query, stories, assets, today: today() };
    return html(context, <OverviewPage {...props} />);
  });

  app.get(routerPath(PAGE_PATHS.series), async (context) => {
    const theatre = context.req.param('theatre') ?? '';
    const drawing = theatre.endsWith('.svg');
    const shown = await readSeries(context, drawing ? theatre.slice(0, -'.svg'.length) : theatre);
    if (shown === null) return notFound(context);
    if (!drawing) return html(context, <SeriesPage {...shown} assets={assets} />);
    const chart = seriesChart(shown.changes, shown.today);
    if (chart === null) return notFound(context);
    const drawn = (
      <Chart chart={chart} size={WIDE} title={shown.title} name="chart" style={texts.chartStyle} />
    );
    return context.body(String(await drawn), 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'`,
    });
  });

  app.get(routerPath(PAGE_PATHS.embed), async (context) => {
    const shown = await readSeries(context, context.req.param('theatre') ?? '');
    if (shown === null) return notFound(context);
    return html(context, <EmbedPage {...shown} assets={assets} />, 200, '*');
  });

  app.get(routerPath(PAGE_PATHS.change), async (context) => {
    readQuestion(parameters.none, queryOf(context));
    const { id } = readQuestion(
      parameters.change,
      new URLSearchParams({ id: context.req.param('id') ?? '' }),
    );
    const found = await source.change(id);
    if (found.found === 'several') {
      const links = found.ids.map((each) => ({ href: changePath(each), text: each }));
      const detail = `Several changes begin with “${id}”. Which one do you mean?`;
      return html(
        context,
        <FailurePage assets={assets} title="Several changes" detail={detail} links={links} />,
        300,
      );
    }
    const story =
      found.found === 'one' ? stories.find((known) => known.id === found.story.change.story) : undefined;
    if (found.found === 'none' || story === undefined) return notFound(context);
    return html(context, <ChangePage told={found.story} story={story} assets={assets} />);
  });

  app.get(routerPath(PAGE_PATHS.asset), (context) => {
    const asset = assets.byName.get(context.req.param('name') ?? '');
    if (asset === undefined) return notFound(context);
    return context.body(asset.text, 200, { 'content-type': asset.type, 'cache-control': FOR_EVER });
  });

  app.onError((error, context) => {
    if (!(error instanceof QuestionError)) throw error;
    return html(context, <FailurePage assets={assets} title="Not so" detail={error.message} />, 400);
  });

  function notFound(context: Context): Response | Promise<Response> {
    const detail = 'There is nothing at this address. It may have been cut off on its way here.';
    return html(context, <FailurePage assets={assets} title="Not found" detail={detail} />, 404);
  }

  async function readSeries(context: Context, theatre: string) {
    const { cursor } = readQuestion(parameters.part, queryOf(context));
    const story = stories.find(({ id }) => id === context.req.param('story'));
    const series =
      story && (await knownSeries(story, context.req.param('force'), context.req.param('metric'), theatre));
    if (story === undefined || series === undefined) return null;
    const asked = { force: [series.force], metric: [series.metric], theatre: [series.theatre] };
    const [page, positions] = await Promise.all([
      askChanges(source, story.id, {
        ...asked,
        limit: SERIES_CHANGES,
        ...(cursor === undefined ? {} : { cursor }),
      }),
      source.positions(story.id),
    ]);
    return {
      ...{
        series,
        story,
        changes: page.changes,
        cut: page.next !== null || cursor !== undefined,
        today: today(),
      },
      title: seriesTitle(series, story),
      positions: sortedPositions(positions.filter((position) => isAskedFor(position, asked))),
      origin: origin ?? new URL(context.req.url).origin,
      older: page.next && `?cursor=${encodeURIComponent(cursorText(page.next))}#changes`,
    };
  }

  /** Only a series that somebody has spoken of has a page. */
  async function knownSeries(
    story: Story,
    force: string | undefined,
    metric: string | undefined,
    theatre: string,
  ): Promise<Series | undefined> {
    const known = await askSeries(source, story.id, {});
    return known.find((one) => one.force === force && one.metric === metric && one.theatre === theatre);
  }

  return app;
}

const queryOf = (context: Context): URLSearchParams => new URL(context.req.url).searchParams;

/** @param frames who may show the page in a frame (Content-Security-Policy, frame-ancestors) */
export async function html(
  context: Context,
  page: Child,
  status: 200 | 300 | 400 | 404 = 200,
  frames: '*' | "'none'" = "'none'",
): Promise<Response> {
  return context.body(`<!doctype html>${await page}`, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${POLICY}; frame-ancestors ${frames}`,
    'referrer-policy': 'no-referrer',
  });
}
