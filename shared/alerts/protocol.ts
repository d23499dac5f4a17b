/** Ways to hear of a change: SNS serves all but webhooks; this machine mail and webhooks. */
export const PROTOCOLS = ['email', 'sms', 'webhook', 'https', 'sqs', 'lambda', 'firehose'] as const;
export type Protocol = (typeof PROTOCOLS)[number];
