import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REPORT_TOOL } from '../../shared/figures/second/prompt.ts';

/** A model behind the emulator's Bedrock, which asks it by the chat API that most model servers speak. */
export interface ChatModel {
  readonly url: string;
  /** Bodies of the questions so far. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** @param figures what it reports for an article that the question shows */
export async function startChatModel(figures: (question: string) => readonly unknown[]): Promise<ChatModel> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push(body);
    const report = { name: REPORT_TOOL, arguments: JSON.stringify({ figures: figures(body) }) };
    const message = {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'call_1', type: 'function', function: report }],
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ choices: [{ message }], usage: { prompt_tokens: 2500, completion_tokens: 150 } }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
