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

/** The data folder cannot be made or opened. */
export class DataFolderError extends Error {
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The data folder ${folder} cannot be opened: ${reason}. Name another with --data.`, { cause });
    this.name = 'DataFolderError';
    this.folder = folder;
  }
}
