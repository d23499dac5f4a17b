import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { MetricName } from './metrics.ts';

/** Namespace and service come from the environment that the stack sets. */
const metrics = new Metrics();

/** Writes counts to the log in CloudWatch's embedded format: metrics without a call. */
export function publishCounts(counts: Readonly<Partial<Record<MetricName, number>>>): void {
  for (const [name, value] of Object.entries(counts)) metrics.addMetric(name, MetricUnit.Count, value);
  metrics.publishStoredMetrics();
}
