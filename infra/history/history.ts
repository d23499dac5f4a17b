import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { parametersOf } from '../../functions/history/api/parameters.ts';
import { ALL_PATHS } from '../../functions/history/routes.ts';
import { storyById } from '../../shared/story/stories.ts';
import { FogwatchFunction, LOG_RETENTION } from '../lambda/function.ts';
import type { LedgerTable } from '../store/ledger-table.ts';
import { FrontDoor } from './front-door.ts';

/** Answers of thousands of changes are built in memory, and a reader is waiting. */
const HISTORY_MEMORY_MIB = 512;
/** An HTTP API gives up after 30 seconds; no question here should take ten. */
const HISTORY_TIMEOUT = Duration.seconds(10);
/** Requests a second, all callers together: plenty for what the cache in front does not have, and a bound to what a flood costs. */
const REQUESTS_A_SECOND = 10;
const REQUESTS_IN_A_BURST = 50;

export interface HistoryProps {
  readonly table: LedgerTable;
  readonly stories: readonly string[];
}

/** The page and the HTTP API, behind a cache: who says what now, and what changed when. Reads, and never writes. */
export class History extends Construct {
  readonly function: FogwatchFunction;
  readonly api: HttpApi;
  readonly door: FrontDoor;

  constructor(scope: Construct, id: string, props: HistoryProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      description: 'Fogwatch: figures and changes',
      createDefaultStage: false,
    });
    const stories = props.stories.map((id) => storyById(id));
    this.door = new FrontDoor(this, 'Door', {
      apiId: this.api.apiId,
      parameters: Object.keys(parametersOf(stories).changes.entries),
    });
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'history',
      description: 'Fogwatch: answers questions over HTTP',
      memory: HISTORY_MEMORY_MIB,
      timeout: HISTORY_TIMEOUT,
      environment: {
        table: props.table.tableName,
        stories: props.stories.join(','),
        page: `https://${this.door.distribution.distributionDomainName}`,
        door: this.door.key,
      },
    });
    props.table.allow(
      this.function,
      ['GetItem', 'BatchGetItem', 'Query'],
      ['CHANGE', 'LEDGERS', 'FIGURES', 'CHECKPOINTS'],
      ['timeline', 'looks'],
    );

    const integration = new HttpLambdaIntegration('Integration', this.function);
    for (const path of ALL_PATHS) {
      for (const route of this.api.addRoutes({
        path,
        methods: [HttpMethod.GET, HttpMethod.HEAD],
        integration,
      })) {
        Validations.of(route).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason:
            'Public on purpose: it only reads, and holds nothing but published claims with their sources.',
        });
      }
    }
    // Under /aws/vendedlogs/ API Gateway needs no entry in the log service's resource policy, which is short and shared.
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apis/${Aws.STACK_NAME}-access`,
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_A_SECOND, burstLimit: REQUESTS_IN_A_BURST },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            ip: '$context.identity.sourceIp',
            route: '$context.routeKey',
            status: '$context.status',
            bytes: '$context.responseLength',
            milliseconds: '$context.responseLatency',
            error: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
  }
}
