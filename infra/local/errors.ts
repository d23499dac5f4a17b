/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Another process has the data folder open. */
export class DataFolderInUse extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another fogwatch. Stop that one, or name another with --data.`,
    );
    this.name = 'DataFolderInUse';
    this.folder = folder;
  }
}

/** The data folder cannot be made, opened or written. */
export class DataFolderError extends Error {
  readonly folder: string;

  constructor(
    folder: string,
    cause: unknown,
    what: 'opened' | 'written' = 'opened',
    advice = 'Name another with --data',
  ) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The data folder ${folder} cannot be ${what}: ${reason}. ${advice}.`, { cause });
    this.name = 'DataFolderError';
    this.folder = folder;
  }
}

/** There was a store in the data folder, and its files are gone. */
export class DataFolderLost extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(
      `The data folder ${folder} has lost files of its store. Put them back from a copy, or name another folder with --data; to begin anew, delete ${folder}.`,
    );
    this.name = 'DataFolderLost';
    this.folder = folder;
  }
}

/** A deployed stack could not be asked: there is none of that name, or the credentials do not reach it. */
export class StackUnreachable extends Error {
  readonly stackName: string;

  constructor(stackName: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The stack ${stackName} cannot be asked: ${reason.replace(/\.$/, '')}. Check its name, the account's credentials and the region.`,
      { cause },
    );
    this.name = 'StackUnreachable';
    this.stackName = stackName;
  }
}

/** The mail server that was named cannot be reached, or takes no mail as the settings have it. */
export class MailServerRefused extends Error {
  readonly host: string;

  constructor({ host, port }: { readonly host: string; readonly port: number }, cause: unknown) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
    super(`The mail server ${host}:${port} cannot be used: ${reason}. Check --smtp, or start without it.`, {
      cause,
    });
    this.name = 'MailServerRefused';
    this.host = host;
  }
}

/** No API of Fogwatch answered at an address. */
export class HistoryUnreachable extends Error {
  readonly address: string;

  constructor(address: string, cause: unknown) {
    const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    const reason = deepest instanceof Error ? deepest.message || deepest.name : String(deepest);
    super(`${address} cannot be asked: ${reason.replace(/\.$/, '')}. Is a Fogwatch page at this address?`, {
      cause,
    });
    this.name = 'HistoryUnreachable';
    this.address = address;
  }
}
