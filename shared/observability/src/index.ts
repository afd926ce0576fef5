export { type Gauged, type Health, registerHealth, registerMetrics } from './health.ts';
export { createLogger, type LoggerSettings } from './logger.ts';
export { childTrace, currentTrace, inTrace, parseTraceparent, registerTracing, type Trace, traceparentOf } from './trace.ts';
export { within } from './within.ts';
