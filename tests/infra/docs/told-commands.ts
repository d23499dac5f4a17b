import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** A command that a text tells people to run. */
export interface ToldCommand {
  readonly file: string;
  /** As a shell would split it; placeholders in capitals stay as they are. */
  readonly words: readonly string[];
}

/** Files of these folders and of the root, as paths from the root. */
function files(folders: readonly string[], endings: RegExp): string[] {
  const below = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...readdirSync(ROOT), ...below].filter((name) => endings.test(name)).sort();
}

/** The texts that people read. */
export const prose = (): string[] => files(['docs', '.github'], /\.md$/);

/** The sources whose messages they read. */
export const sources = (): string[] => files(['infra', 'functions', 'shared'], /\.tsx?$/);

const COMMAND = /^(?:npx (?:fogwatch|cdk)|fogwatch|npm (?:start|test|run|ci))\b/;

/** Commands of fenced blocks and of inline code in prose, and of what stands in backticks in sources. */
export function toldCommands(): ToldCommand[] {
  const inProse = prose().flatMap((file) =>
    [...fencedLines(read(file)), ...inlineCode(read(file))].map((line) => ({ file, line })),
  );
  const inSources = sources().flatMap((file) => {
    const text = read(file).replaceAll('\\`', '`');
    return [...inlineCode(text), ...toldPlainly(text)].map((line) => ({ file, line }));
  });
  return [...inProse, ...inSources].flatMap(({ file, line }) =>
    line
      .split('&&')
      .map((part) => part.trim())
      .filter((part) => COMMAND.test(part))
      .map((part) => ({ file, words: shellWords(part).filter((word) => word !== 'npx') })),
  );
}

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

function fencedLines(text: string): string[] {
  return [...text.matchAll(/^```[a-z]*\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
}

function inlineCode(text: string): string[] {
  return [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** Commands that a message tells without backticks, as a text for a phone does: up to the end of the sentence. */
function toldPlainly(text: string): string[] {
  return [
    ...text.matchAll(/(?<=['":] ?|^|\s)fogwatch [a-z]+(?: (?:--?[a-z][\w-]*|[A-Z]\S*))*(?=['".,;]|$)/gm),
  ].map(([command]) => command);
}

/** Splits at spaces outside of quotation marks, and ends with the sentence, at a comment, a pipe or a redirection. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/"[^"]*"|'[^']*'|\S+/g)) {
    if (/^(?:#|[|<>]|…)/.test(word)) break;
    words.push(word.replace(/^["']|["']$|[.,;]$/g, ''));
    if (/[.,;]$/.test(word)) break;
  }
  return words;
}
