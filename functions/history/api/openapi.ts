import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { Story } from '../../../shared/story/story.ts';
import { API_PATHS, FORMS, type Form, LIST_FORMS, type List } from '../routes.ts';
import * as answers from './answers.ts';
import { parametersOf } from './parameters.ts';

type Json = Readonly<Record<string, unknown>>;

/** Schemas that have a name of their own in the document. */
const NAMED = {
  Quantity: answers.Quantity,
  ArticleReference: answers.ArticleReference,
  Change: answers.PublicChange,
  Position: answers.PublicPosition,
  FigureStory: answers.FigureStory,
  ChangeStory: answers.PublicStory,
  Stories: answers.Stories,
  SeriesList: answers.SeriesList,
  Figures: answers.Figures,
  Changes: answers.Changes,
  Problem: answers.Problem,
} as const;
type Name = keyof typeof NAMED;

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly answer: Name;
}

const LISTS: Readonly<Record<List, Operation>> = {
  stories: {
    id: 'listStories',
    summary: 'Stories that are followed',
    description: 'With the forces and theatres that questions can be narrowed to.',
    answer: 'Stories',
  },
  series: {
    id: 'listSeries',
    summary: 'Series of a story',
    description: 'What is counted: every force, metric and theatre that somebody gave a number for.',
    answer: 'SeriesList',
  },
  figures: {
    id: 'listFigures',
    summary: 'Who says what now',
    description: 'The present number of each claimant on each series. Every number is a claim, not a fact.',
    answer: 'Figures',
  },
  changes: {
    id: 'listChanges',
    summary: 'What changed when',
    description: 'Changes that still stand, by the day of the claim.',
    answer: 'Changes',
  },
};

/** The API's description (OpenAPI 3.1), made from the schemas that check what is asked. */
export function openapiDocument(stories: readonly Story[], version: string): Json {
  const parameters = parametersOf(stories);
  const questions = {
    stories: parameters.none,
    series: parameters.series,
    figures: parameters.claims,
    changes: parameters.changes,
  } as const satisfies Record<List, v.GenericSchema>;
  const lists = (Object.keys(LIST_FORMS) as List[]).flatMap((list) => [
    [API_PATHS[list], { get: listOperation(list, null, questions[list]) }],
    ...LIST_FORMS[list].map((form) => [
      `${API_PATHS[list]}.${form}`,
      { get: listOperation(list, form, questions[list]) },
    ]),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fogwatch',
      version,
      summary: 'Who says how many, and when a number really changed.',
      description:
        'Figures that claimants give in the news of a war story, with sentence, outlet and link. Lists are separated by commas; days are ISO 8601.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: [{ name: 'history', description: 'Reads; nothing here writes.' }],
    paths: Object.fromEntries([
      ...lists,
      [
        API_PATHS.change,
        {
          get: {
            operationId: 'getChange',
            summary: 'The whole story of a change',
            description: 'Its figures, outlets, the rules applied, and what was kept from becoming a change.',
            tags: ['history'],
            parameters: parametersIn('path', parameters.change),
            responses: {
              200: answered('The story', FORMS.json, reference('ChangeStory')),
              300: failed('Several changes have this short id'),
              ...FAILURES,
              404: failed('There is no such change'),
            },
          },
        },
      ],
      [
        API_PATHS.openapi,
        {
          get: {
            operationId: 'getDescription',
            summary: 'This description',
            description: 'OpenAPI 3.1.',
            tags: ['history'],
            responses: { 200: answered('The description', FORMS.json, { type: 'object' }), ...FAILURES },
          },
        },
      ],
    ]),
    components: {
      schemas: Object.fromEntries(Object.keys(NAMED).map((name) => [name, schemaOf(NAMED[name as Name])])),
    },
  };
}

function listOperation(list: List, form: Form | null, question: v.GenericSchema): Json {
  const { id, summary, description, answer } = LISTS[list];
  const schema = form === null || form === 'json' ? reference(answer) : { type: 'string' };
  return {
    operationId: form === null ? id : `${id}As${form.charAt(0).toUpperCase()}${form.slice(1)}`,
    summary: form === null ? summary : `${summary}, as ${form.toUpperCase()}`,
    description,
    tags: ['history'],
    parameters: parametersIn('query', question),
    responses: { 200: answered(summary, FORMS[form ?? 'json'], schema), ...FAILURES },
  };
}

function parametersIn(place: 'query' | 'path', question: v.GenericSchema): Json[] {
  const { properties = {} } = toJsonSchema(question, SETTINGS);
  return Object.entries(properties).map(([name, given]) => {
    const { description, ...schema } = given as Json;
    return {
      name,
      in: place,
      required: place === 'path',
      ...(description === undefined ? {} : { description }),
      ...(schema.type === 'array' ? { style: 'form', explode: false } : {}),
      schema,
    };
  });
}

const reference = (name: Name): Json => ({ $ref: `#/components/schemas/${name}` });

const answered = (description: string, form: string, schema: Json): Json => ({
  description,
  content: { [form.split(';')[0] ?? form]: { schema } },
});
const failed = (description: string): Json =>
  answered(description, 'application/problem+json', reference('Problem'));

const FAILURES: Json = { 400: failed('The question cannot be answered as it was put') };

const SETTINGS: ConversionConfig = {
  typeMode: 'input',
  errorMode: 'throw',
  // Patterns of JSON Schema are Unicode by themselves, and know no flag for it.
  overrideAction: ({ valibotAction, jsonSchema }) =>
    'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
      ? { ...jsonSchema, pattern: valibotAction.requirement.source }
      : undefined,
};

function schemaOf(schema: v.GenericSchema): Json {
  const others = Object.fromEntries(Object.entries(NAMED).filter(([, other]) => other !== schema));
  const {
    $schema: _,
    $defs: __,
    ...own
  } = toJsonSchema(schema, {
    ...SETTINGS,
    definitions: others,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  });
  return own;
}
