import {
  BedrockRuntimeClient,
  type ContentBlock,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { MOST_ANSWER_TOKENS, type Question, REPORT_TOOL } from '../../shared/figures/second/prompt.ts';
import { ANSWER_MS } from './answer-time.ts';
import { AnswerTooLong, BoundedHandler } from './bounded-handler.ts';
import { Unheard, type UnheardReason } from './unheard.ts';

/** What a model told, and what it counted for it. */
export interface Told {
  /** The input of the tool, as it came. */
  readonly report: unknown;
  /** Whether it came to its end of itself. */
  readonly complete: boolean;
  readonly tokens: { readonly input: number; readonly output: number };
}

/** Puts a question to a model. @throws Unheard */
export type Ask = (question: Question) => Promise<Told>;

export interface ConverseOptions {
  /** Id of a model or of an inference profile. */
  readonly model: string;
  /** In place of AWS's own address of the region. */
  readonly endpoint?: string | undefined;
  /** Milliseconds until an answer must have come. */
  readonly within?: number;
}

const CONNECT_MS = 3000;
/** Bytes of the longest answer: sixteen a token, with the envelope. A longer one is no report. */
const MOST_ANSWER_BYTES = 16 * MOST_ANSWER_TOKENS + 16_384;

/**
 * Asks by the Converse API, with the credentials and the region of the environment. Nothing is tried twice: an article
 * does not wait for its second reader.
 */
export function converse({ model, endpoint, within = ANSWER_MS }: ConverseOptions): Ask {
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    requestHandler: new BoundedHandler({ connectionTimeout: CONNECT_MS }, MOST_ANSWER_BYTES),
    ...(endpoint !== undefined && { endpoint }),
  });
  return async (question) => {
    const command = new ConverseCommand({ modelId: model, ...question });
    // The SDK's own limit ends with the head of an answer; this one holds for the whole of it.
    const limit = AbortSignal.timeout(within);
    const late = new Promise<never>((_, fail) => {
      limit.addEventListener('abort', () => fail(new Unheard('slow')), { once: true });
    });
    try {
      return toldBy(await Promise.race([client.send(command, { abortSignal: limit }), late]));
    } catch (error) {
      throw error instanceof Unheard ? error : new Unheard(reasonOf(error), error);
    }
  };
}

/** @throws Unheard where the answer holds no report */
function toldBy({ output, stopReason, usage }: ConverseCommandOutput): Told {
  const reports = (output?.message?.content ?? []).flatMap(reportOf);
  if (reports.length === 0) throw new Unheard('nonsense');
  return {
    report: reports.length === 1 ? reports[0] : { figures: reports.flatMap(figuresOf) },
    complete: stopReason === 'tool_use' || stopReason === 'end_turn',
    tokens: { input: usage?.inputTokens ?? 0, output: usage?.outputTokens ?? 0 },
  };
}

function reportOf({ toolUse }: ContentBlock): unknown[] {
  return toolUse?.name === REPORT_TOOL ? [toolUse.input] : [];
}

/** A model may call the tool once a figure. */
function figuresOf(report: unknown): unknown[] {
  const figures =
    typeof report === 'object' && report !== null && 'figures' in report ? report.figures : null;
  return Array.isArray(figures) ? figures : [report];
}

/** By the names of the API's and the SDK's errors. */
const REASONS: Readonly<Record<string, UnheardReason>> = {
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  ServiceQuotaExceededException: 'throttled',
  ModelNotReadyException: 'throttled',
  ModelTimeoutException: 'slow',
  TimeoutError: 'slow',
  AbortError: 'slow',
  AccessDeniedException: 'refused',
  ResourceNotFoundException: 'refused',
  ValidationException: 'refused',
  UnrecognizedClientException: 'refused',
  InvalidSignatureException: 'refused',
  ExpiredTokenException: 'refused',
  CredentialsProviderError: 'refused',
  SyntaxError: 'nonsense',
};

function reasonOf(error: unknown): UnheardReason {
  if (error instanceof AnswerTooLong) return 'nonsense';
  // The SDK has no name for it.
  if (error instanceof Error && error.message.startsWith('Region is missing')) return 'refused';
  return (error instanceof Error && REASONS[error.name]) || 'unavailable';
}
