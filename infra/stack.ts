import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { defaultPolicy } from '../shared/alerts/filter-policy.ts';
import { storyById } from '../shared/story/stories.ts';
import { Alert } from './alert/alert.ts';
import { Subscriptions } from './alert/subscriptions.ts';
import { Deliver } from './deliver/deliver.ts';
import { planSubscribers, type SubscriberPlan } from './deployed/subscribers.ts';
import { DigestMails } from './digest/digest.ts';
import { Fetch } from './fetch/fetch.ts';
import { History } from './history/history.ts';
import { FogwatchFunction } from './lambda/function.ts';
import { Poll } from './poll/poll.ts';
import { Read } from './read/read.ts';
import { secondReaderOf } from './read/second-reader.ts';
import type { Settings } from './settings.ts';
import { Settle } from './settle/settle.ts';
import { LedgerTable } from './store/ledger-table.ts';
import { Alarms } from './watching/alarms.ts';
import { Budget } from './watching/budget.ts';
import { Notices } from './watching/notices.ts';
import { Overview } from './watching/overview.ts';
import { watchAlerts } from './watching/rules/alerts.ts';
import { watchArticles } from './watching/rules/articles.ts';
import { watchCanary } from './watching/rules/canary.ts';
import { watchDeliveries } from './watching/rules/deliveries.ts';
import { watchFeeds } from './watching/rules/feeds.ts';
import { watchService } from './watching/rules/service.ts';

export interface FogwatchStackProps extends StackProps {
  readonly settings: Settings;
  /** Who is subscribed; where absent, whom the settings name. */
  readonly subscribers?: SubscriberPlan;
  /** Feeds on loopback in place of the stories' own, and leave to fetch them: of the deploy test, and no setting. */
  readonly loopbackFeeds?: readonly string[];
}

/** Everything of one deployment: poll → feed queue → fetch → article queue → read → settle → table → alert → topic, the API, and the watch over it. */
export class FogwatchStack extends Stack {
  /** Who puts messages on which queues. */
  readonly senders: readonly { readonly function: IFunction; readonly queues: readonly IQueue[] }[];
  /** Who reads articles, and asks the second reader where one is wanted. */
  readonly reader: IFunction;

  constructor(scope: Construct, id: string, props: FogwatchStackProps) {
    super(scope, id, { description: 'Fogwatch: follows the numbers in a war story', ...props });
    const { settings, loopbackFeeds = [] } = props;
    const { subscribers = planSubscribers(settings, null) } = props;
    const { stories, pollMinutes, contact } = settings;

    const table = new LedgerTable(this, 'Table');
    const second = secondReaderOf(settings);
    const settle = new Settle(this, 'Settle', { table, stories });
    const read = new Read(this, 'Read', {
      table,
      settle: settle.function,
      stories,
      contact,
      allowPrivate: loopbackFeeds.length > 0,
      second,
    });
    const articles = read.articles.queue;
    const fetch = new Fetch(this, 'Fetch', { table, articles, pollMinutes, stories, contact, loopbackFeeds });
    const poll = new Poll(this, 'Poll', {
      table,
      feeds: fetch.feeds,
      articles,
      pollMinutes,
      stories,
      archive: settings.archive,
      loopbackFeeds,
    });
    this.reader = read.function;
    this.senders = [
      { function: poll.function, queues: [fetch.feeds, articles] },
      { function: fetch.function, queues: [articles] },
    ];
    const alert = new Alert(this, 'Alert', { table, stories });
    new Subscriptions(this, 'Subscriptions', {
      topic: alert.topic,
      plan: subscribers,
      filter: defaultPolicy(stories.map((id) => storyById(id))),
    });
    const deliver = new Deliver(this, 'Deliver', {
      ...{ table, stories, topic: alert.topic, allowPrivate: loopbackFeeds.length > 0 },
    });
    const digest = new DigestMails(this, 'Digest', { table, stories, topic: alert.topic, settings });
    const history = new History(this, 'History', { table, stories });

    const notices = new Notices(this, 'Notices', subscribers.notified);
    const alarms = new Alarms(this, 'Alarms', notices);
    watchFeeds(alarms, { feeds: fetch.feeds, pollMinutes });
    watchArticles(alarms, { articles: read.articles, secondReader: second !== null });
    watchAlerts(alarms);
    watchCanary(alarms);
    watchDeliveries(alarms, { deadLetters: deliver.waiting.deadLetters, digest: digest.function });
    watchService(alarms, { api: history.api });
    new Overview(this, 'Overview', {
      alarms: alarms.all,
      functions: [
        ...[poll.function, fetch.function, read.function, settle.function],
        ...[alert.function, deliver.function, digest.function, history.function],
      ],
      queues: [fetch.feeds, articles, read.articles.deadLetters],
    });
    if (settings.monthlyBudget > 0) new Budget(this, 'Budget', { dollars: settings.monthlyBudget, notices });

    if (settings.tracing)
      for (const each of this.node.findAll()) if (each instanceof FogwatchFunction) each.trace();

    const page = `https://${history.door.distribution.distributionDomainName}`;
    new CfnOutput(this, 'PageUrl', { value: page, description: 'Page: who says what now, charts, changes' });
    new CfnOutput(this, 'ApiUrl', { value: page, description: 'HTTP API, at /v1' });
    new CfnOutput(this, 'OriginUrl', {
      value: history.api.apiEndpoint,
      description: 'Behind the page and the API; answers to their cache alone',
    });
    new CfnOutput(this, 'TopicArn', { value: alert.topic.topicArn, description: 'Topic of the alerts' });
    new CfnOutput(this, 'TableName', {
      value: table.tableName,
      description: 'Table; kept when the stack goes',
    });
    new CfnOutput(this, 'DeadLettersUrl', {
      value: read.articles.deadLetters.queueUrl,
      description: 'Articles that could not be read',
    });
  }
}
