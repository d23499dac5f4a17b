import { Aws, Duration, Fn, Validations } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { DOOR_HEADER } from '../../functions/history/front-door.ts';

/** An answer that says nothing of how long it may be kept (a failure) is asked again after so long. */
const LEAST_KEPT = Duration.seconds(0);
/** The pages and the API say a minute themselves; styles and scripts, whose names change with them, a year. */
const USUALLY_KEPT = Duration.seconds(60);
const LONGEST_KEPT = Duration.days(365);

export interface FrontDoorProps {
  /** Of the API behind the cache. */
  readonly apiId: string;
  /** Parameters that make an answer another one; what else stands in an address is not passed on, and fills no cache. */
  readonly parameters: readonly string[];
}

/**
 * A cache before the API: a reader, a crawler or a flood is answered from it, and costs next to nothing. Who goes past
 * it to the API itself gets a refusal of some bytes: the door carries a key that only this stack knows.
 */
export class FrontDoor extends Construct {
  readonly distribution: Distribution;
  /** What the API wants to see. No secret of the account: a random part of the stack's own id. */
  readonly key: string;

  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    super(scope, id);
    this.key = Fn.select(2, Fn.split('/', Aws.STACK_ID));
    const cachePolicy = new CachePolicy(this, 'Cache', {
      comment: 'Fogwatch: by address and known parameters',
      minTtl: LEAST_KEPT,
      defaultTtl: USUALLY_KEPT,
      maxTtl: LONGEST_KEPT,
      queryStringBehavior: CacheQueryStringBehavior.allowList(...props.parameters),
      headerBehavior: CacheHeaderBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: 'Fogwatch: page and API',
      // Europe and North America: the cheapest of them, and the rest of the world is answered from there.
      priceClass: PriceClass.PRICE_CLASS_100,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        origin: new HttpOrigin(`${props.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
          customHeaders: { [DOOR_HEADER]: this.key },
        }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy,
        compress: true,
      },
    });
    const reasons = {
      'AwsSolutions-CFR1': 'Meant for readers anywhere.',
      'AwsSolutions-CFR2':
        'A firewall costs more a month than the rest; what is behind is read-only, throttled and cached.',
      'AwsSolutions-CFR3': 'Who reads is nobody’s business; the API’s own log tells of what reaches it.',
      'AwsSolutions-CFR4': 'The certificate is CloudFront’s own, for which it chooses the protocols.',
    };
    for (const [rule, reason] of Object.entries(reasons)) {
      Validations.of(this.distribution).acknowledge({ id: rule, reason });
    }
  }
}
