import { Duration } from 'aws-cdk-lib';
import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC } from '../../../functions/metrics.ts';
import type { WorkQueue } from '../../queue/work-queue.ts';
import { type Alarms, counted } from '../alarms.ts';

/** A week without a figure means something only if this many articles came: a quiet story is not a broken reader. */
const ARTICLES_OF_A_WEEK = 10;
/** Articles in an hour that the second reader was not heard on before somebody is told: one alone may be chance. */
const UNHEARD_IN_AN_HOUR = 3;
/** Longest that an article waits for its turn in a burst of news, or while its site is down. */
const LONGEST_WAIT = Duration.hours(1);
const FIVE_MINUTES = Duration.minutes(5);

/** Rules for the way from an article to its figures. @param secondReader whether one is wanted, whose silence is worth a word */
export function watchArticles(
  alarms: Alarms,
  { articles, secondReader }: { readonly articles: WorkQueue; readonly secondReader: boolean },
): void {
  const { queue, deadLetters } = articles;
  const age = queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM });
  alarms.add('articles-dead', 'HIGH', {
    meaning: 'Articles that could not be read in five tries wait in the dead-letter queue.',
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    at: { least: 1 },
  });
  alarms.add('articles-waiting', 'HIGH', {
    meaning: 'An article has waited for more than an hour to be read.',
    metric: age,
    at: { least: LONGEST_WAIT.toSeconds() },
  });
  alarms.add('reader-stopped', 'HIGH', {
    meaning:
      'Articles wait, and for half an hour not one was read: the reader is not called, or fails each time.',
    metric: new MathExpression({
      expression: `IF(FILL(age, 0) > ${FIVE_MINUTES.toSeconds()} AND FILL(done, 0) < 1, 1, 0)`,
      label: 'articles that nobody takes',
      period: FIVE_MINUTES,
      usingMetrics: {
        age,
        done: queue.metricNumberOfMessagesDeleted({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      },
    }),
    at: { least: 1 },
    periods: 6,
  });
  alarms.add('reader-silent', 'HIGH', {
    meaning: `${ARTICLES_OF_A_WEEK} or more articles were read in a week, and not one figure was found in them.`,
    metric: new MathExpression({
      expression: `IF(FILL(articles, 0) >= ${ARTICLES_OF_A_WEEK} AND FILL(figures, 0) < 1, 1, 0)`,
      label: 'articles without a figure',
      period: Duration.days(7),
      usingMetrics: {
        articles: counted(alarms, METRIC.articlesRead, Stats.SUM, Duration.days(7)),
        figures: counted(alarms, METRIC.figuresRead, Stats.SUM, Duration.days(7)),
      },
    }),
    at: { least: 1 },
  });
  if (!secondReader) return;
  alarms.add('second-reader-unheard', 'MEDIUM', {
    meaning: `The second reader was not heard on ${UNHEARD_IN_AN_HOUR} articles or more in an hour; the rules' reading stands for them.`,
    metric: counted(alarms, METRIC.secondReaderUnheard, Stats.SUM, Duration.hours(1)),
    at: { least: UNHEARD_IN_AN_HOUR },
  });
}
