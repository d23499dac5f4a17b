import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, untilListening } from '../deploy/port.ts';

/**
 * Vitest's global set-up of `npm run test:store`: Amazon's own engine on loopback, in memory,
 * its address in FOGWATCH_TEST_DYNAMODB_ENDPOINT. The jars are fetched once, from Maven Central, into .cache.
 */

const ROOT = join(import.meta.dirname, '../..');
const JARS = join(ROOT, '.cache/dynamodb-local/2.6.1');

/** @throws with what to install where Java or Maven is missing */
export async function setup(): Promise<() => void> {
  need('java', '-version', 'Java 17 or later (Debian: apt-get install openjdk-17-jre-headless)');
  if (!existsSync(JARS)) {
    need('mvn', '-version', 'Maven, to fetch DynamoDB Local (Debian: apt-get install maven)');
    const pom = join(import.meta.dirname, 'pom.xml');
    // All or nothing: the goal copies file by file, and a folder that is there counts as fetched.
    const fetched = `${JARS}.${process.pid}`;
    execFileSync(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${fetched}`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    execFileSync('mv', [fetched, JARS]);
  }
  const port = await freePort();
  const server = spawn(
    'java',
    [
      `-Dsqlite4java.library.path=${JARS}`,
      '-cp',
      `${JARS}/*`,
      'com.amazonaws.services.dynamodbv2.local.main.ServerRunner',
      '-inMemory',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  await untilListening(port, server);
  process.env.FOGWATCH_TEST_DYNAMODB_ENDPOINT = `http://127.0.0.1:${port}`;
  return () => void server.kill();
}

function need(command: string, argument: string, what: string): void {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' });
  } catch (cause) {
    throw new Error(`npm run test:store needs ${what}: "${command}" does not run here`, { cause });
  }
}
