import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilListening } from './port.ts';

/** AWS on loopback: MiniStack, pinned in requirements.txt, checking permissions and TLS as AWS does. */
export interface Emulator {
  readonly endpoint: string;
  /** PEM of the certificate that it shows. */
  readonly certificate: string;
  /** What a process needs to take it for AWS. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folder of its own, gone when it stops. */
  readonly folder: string;
  /** What it wrote, for when a test fails. */
  log(): string;
  stop(): void;
}

export const REGION = 'eu-central-1';
export const ACCOUNT = '000000000000';

const CACHE = join(import.meta.dirname, '../../.cache/ministack');
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');

/**
 * @param settings further variables of the emulator's environment
 * @throws with what to install where Python is missing
 */
export async function startEmulator(settings: Readonly<Record<string, string>> = {}): Promise<Emulator> {
  const python = virtualEnvironment();
  const folder = mkdtempSync(join(tmpdir(), 'fogwatch-deploy-'));
  const port = await freePort();
  const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: REGION };
  const logFile = join(folder, 'emulator.log');
  const log = openSync(logFile, 'a');
  const child = spawn(python, ['-m', 'ministack'], {
    cwd: folder,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      TMPDIR: folder,
      ...credentials,
      MINISTACK_REGION: REGION,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      // Roles are checked on every call, and policies that demand TLS see TLS.
      AUTH: 'true',
      USE_SSL: '1',
      SFTP_ENABLED: '0',
      ...settings,
    },
  });
  const written = () => readFileSync(logFile, 'utf8');
  try {
    await untilListening(port, child);
  } catch (cause) {
    child.kill();
    throw new Error(`The emulator does not start:\n${written()}`, { cause });
  }
  const certificate = join(folder, 'ministack-tls/server.crt');
  const endpoint = `https://127.0.0.1:${port}`;
  return {
    endpoint,
    certificate: readFileSync(certificate, 'utf8'),
    folder,
    log: written,
    environment: {
      ...credentials,
      AWS_DEFAULT_REGION: REGION,
      AWS_ENDPOINT_URL: endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CA_BUNDLE: certificate,
      NODE_EXTRA_CA_CERTS: certificate,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the virtual environment once for each set of requirements (a file of pip's). @returns its Python */
export function virtualEnvironment(file = REQUIREMENTS): string {
  const requirements = readFileSync(file);
  const made = join(CACHE, createHash('sha256').update(requirements).digest('hex').slice(0, 12));
  const python = join(made, 'bin/python');
  if (existsSync(python)) return python;
  mkdirSync(CACHE, { recursive: true });
  // Of its own, so that two runs that need the same one do not stand in each other's way.
  const fresh = mkdtempSync(`${made}.`);
  run('python3', ['-m', 'venv', fresh]);
  run(join(fresh, 'bin/python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    file,
  ]);
  // Only a finished one is found the next time. Its Python finds its packages from where it stands.
  if (existsSync(python)) {
    rmSync(fresh, { recursive: true, force: true });
  } else {
    rmSync(made, { recursive: true, force: true });
    renameSync(fresh, made);
  }
  return python;
}

function run(command: string, args: readonly string[]): void {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new Error(
      `npm run test:deploy needs Python 3.10 or later with venv and pip (Debian: apt-get install python3-venv): ` +
        `"${[command, ...args].join(' ')}" failed. ${said}`,
      { cause },
    );
  }
}
