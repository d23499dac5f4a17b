/** What a text says of why it came, and of where its commands act. */
export interface Reason {
  /** Lines for people: why they get it, how to change and how to end that. */
  readonly whyYou: string;
  /** Stands behind a command that acts on a deployed stack: " --stack NAME"; empty on this machine. */
  readonly at: string;
}

/** The reason in what a deployed stack sends: one text for all subscribers, as SNS wants it. */
export function reasonOfStack(stack: string): Reason {
  const at = ` --stack ${stack}`;
  return {
    at,
    whyYou: [
      'This address is subscribed to it.',
      'Choose by force, metric, claimant, kind or size:',
      `npx fogwatch subscribe email ADDRESS${at}`,
      'End it:',
      `npx fogwatch unsubscribe email ADDRESS${at}`,
    ].join('\n'),
  };
}
