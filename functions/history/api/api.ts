import { type Context, Hono } from 'hono';
import { seriesText } from '../../../shared/alerts/headline.ts';
import { changesAtom } from '../../../shared/history/atom.ts';
import { changesCsv, positionsCsv, seriesCsv } from '../../../shared/history/csv.ts';
import { isAskedFor } from '../../../shared/history/filter.ts';
import { sortedPositions } from '../../../shared/history/rows.ts';
import { seriesId } from '../../../shared/history/series-id.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { AppContext } from '../app.ts';
import { askChanges } from '../ask-changes.ts';
import { askSeries } from '../ask-series.ts';
import { problem } from '../problem.ts';
import { publicChange, publicPosition, publicStory } from '../public-change.ts';
import { API_PATHS, FORMS, type Form, LIST_FORMS, type List, routerPath } from '../routes.ts';
import type { ChangesPage } from '../source.ts';
import { cursorText } from '../source.ts';
import { openapiDocument } from './openapi.ts';
import { parametersOf } from './parameters.ts';
import { QuestionError, readQuestion } from './question.ts';

/** The version of the API: what scripts rely on. A field may be added to an answer; nothing is taken from one. */
const API_VERSION = '1.1.0';

type Answer = (context: Context, query: URLSearchParams, form: Form) => Promise<Response>;

/** The routes under `/v1`. */
export function api({ source, stories, origin }: Pick<AppContext, 'source' | 'stories' | 'origin'>): Hono {
  const parameters = parametersOf(stories);
  const storyOf = (id: string | undefined): Story => {
    const story = id === undefined ? stories[0] : stories.find((known) => known.id === id);
    if (story === undefined) throw new QuestionError('story', 'is none that is followed');
    return story;
  };

  const lists: Record<List, Answer> = {
    async stories(context, query) {
      readQuestion(parameters.none, query);
      return json(context, {
        stories: stories.map(({ id, title, forces, theatres }) => ({
          id,
          title,
          forces: forces.map(({ id, name }) => ({ id, name })),
          theatres: theatres.map(({ id, name }) => ({ id, name })),
        })),
      });
    },
    async series(context, query, form) {
      const question = readQuestion(parameters.series, query);
      const story = storyOf(question.story);
      const series = (await askSeries(source, story.id, question)).map((known) => ({
        id: seriesId(known),
        ...{
          force: known.force,
          metric: known.metric,
          theatre: known.theatre,
          title: seriesText(known, story),
        },
        ...{ claimants: [...known.claimants], lastClaimedOn: known.lastClaimedOn },
      }));
      if (form === 'csv') return context.body(seriesCsv(series), 200, { 'content-type': FORMS.csv });
      return json(context, { story: story.id, series });
    },
    async figures(context, query, form) {
      const question = readQuestion(parameters.claims, query);
      const story = storyOf(question.story);
      const figures = sortedPositions(await source.positions(story.id)).filter((position) =>
        isAskedFor(position, question),
      );
      if (form === 'csv') return context.body(positionsCsv(figures), 200, { 'content-type': FORMS.csv });
      return json(context, { story: story.id, figures: figures.map(publicPosition) });
    },
    async changes(context, query, form) {
      const question = readQuestion(parameters.changes, query);
      const story = storyOf(question.story);
      const page = await askChanges(source, story.id, question);
      const next = nextAddress(context, page);
      if (next !== null) context.header('link', `<${next}>; rel="next"`);
      if (form === 'csv') return context.body(changesCsv(page.changes), 200, { 'content-type': FORMS.csv });
      if (form === 'atom') {
        const { url } = context.req;
        const address = (path: string): string => new URL(path, origin ?? url).href;
        const { pathname, search } = new URL(url);
        const feed = changesAtom(page.changes, story, {
          self: address(pathname + search),
          page: address(`/${search}`),
          change: (id) => address(`/changes/${id}`),
          ...(next === null ? {} : { next: address(next) }),
        });
        return context.body(feed, 200, { 'content-type': FORMS.atom });
      }
      return json(context, {
        story: story.id,
        changes: page.changes.map(publicChange),
        next: page.next && cursorText(page.next),
      });
    },
  };

  const app = new Hono();
  app.onError((error, context) => {
    if (!(error instanceof QuestionError)) throw error;
    return problem(context, 400, error.message, { parameter: error.parameter });
  });
  for (const [list, forms] of Object.entries(LIST_FORMS) as [List, readonly Form[]][]) {
    app.get(API_PATHS[list], (context) => lists[list](context, queryOf(context), 'json'));
    for (const form of forms) {
      app.get(`${API_PATHS[list]}.${form}`, (context) => lists[list](context, queryOf(context), form));
    }
  }
  app.get(routerPath(API_PATHS.change), async (context) => {
    readQuestion(parameters.none, queryOf(context));
    const { id } = readQuestion(
      parameters.change,
      new URLSearchParams({ id: context.req.param('id') ?? '' }),
    );
    const answer = await source.change(id);
    if (answer.found === 'one') return json(context, publicStory(answer.story));
    if (answer.found === 'none') {
      return problem(context, 404, `There is no change "${id}"; ${API_PATHS.changes} lists them.`);
    }
    return problem(context, 300, `Several changes begin with "${id}"; give more of the id.`, {
      candidates: [...answer.ids],
    });
  });
  const description = openapiDocument(stories, API_VERSION);
  app.get(API_PATHS.openapi, (context) => json(context, description));
  return app;
}

const queryOf = (context: Context): URLSearchParams => new URL(context.req.url).searchParams;

function json(context: Context, body: unknown): Response {
  return context.body(JSON.stringify(body), 200, { 'content-type': FORMS.json });
}

/** The same question from where this part of the answer ends, relative to the site's root; null at the end. */
function nextAddress(context: Context, { next }: ChangesPage): string | null {
  if (next === null) return null;
  const url = new URL(context.req.url);
  url.searchParams.set('cursor', cursorText(next));
  return url.pathname + url.search;
}
