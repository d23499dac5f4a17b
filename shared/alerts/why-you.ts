/** Why a subscriber of a deployed stack gets a mail, and how to change or end that: one text for all, as SNS wants it. */
export function whyYouOfStack(stack: string): string {
  return (
    'This address is subscribed to it. Choose what you hear of, by force, metric, claimant or size: ' +
    `fogwatch subscribe email ADDRESS --stack ${stack}. End it: fogwatch unsubscribe email ADDRESS --stack ${stack}.`
  );
}
