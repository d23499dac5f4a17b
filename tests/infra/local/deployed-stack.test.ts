import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stackOutput, stackOutputs } from '../../../infra/local/deployed-stack.ts';
import { StackUnreachable } from '../../../infra/local/errors.ts';

/** CloudFormation's query protocol, as far as one stack is asked for. */
const OUTPUTS = `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult>
<Stacks><member><StackName>Fogwatch</StackName><StackStatus>CREATE_COMPLETE</StackStatus>
<CreationTime>2026-01-01T00:00:00Z</CreationTime><Outputs>
<member><OutputKey>TableName</OutputKey><OutputValue>fogwatch-table</OutputValue></member>
<member><OutputKey>ApiUrl</OutputKey><OutputValue>https://api.example</OutputValue></member>
</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const MISSING = `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>
<Code>ValidationError</Code><Message>Stack with id Fog does not exist</Message></Error></ErrorResponse>`;

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const known = new URLSearchParams(body).get('StackName') === 'Fogwatch';
      response.writeHead(known ? 200 : 400, { 'content-type': 'text/xml' }).end(known ? OUTPUTS : MISSING);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', `http://127.0.0.1:${port}`);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

describe('a deployed stack', () => {
  it('tells its outputs by name', async () => {
    expect(await stackOutputs('Fogwatch')).toEqual(
      new Map([
        ['TableName', 'fogwatch-table'],
        ['ApiUrl', 'https://api.example'],
      ]),
    );
  });

  it('that is not there is named, with what to do', async () => {
    await expect(stackOutputs('Fog')).rejects.toThrow(StackUnreachable);
    await expect(stackOutputs('Fog')).rejects.toThrow(
      "The stack Fog cannot be asked: Stack with id Fog does not exist. Check its name, the account's credentials and the region.",
    );
  });

  it('of somebody else has not the outputs', async () => {
    await expect(stackOutput('Fogwatch', 'TopicArn')).rejects.toThrow(/no output TopicArn/);
  });
});
