import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from '../system.ts';

const services = ['enterprise', 'personnel', 'supervision', 'equipment'] as const;
const asked = /^http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} (\d+)$/m;
const reading = ['find', 'aggregate', 'distinct', 'count'] as const;

interface Status {
  readonly metrics: { readonly commands: Readonly<Record<string, { readonly total: number }>> };
}

interface Counts {
  readonly calls: number;
  readonly queries: number;
  readonly at: number;
}

const callsTo = async (port: number): Promise<number> => {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(asked.exec(metrics)?.[1] ?? 0);
};

/** Operations all services have answered, and reading commands MongoDB has. */
const countsOf = async ({ system, equipment }: Bench): Promise<Counts> => {
  const calls = await Promise.all(services.map((name) => callsTo(system.ports[name])));
  const status = await equipment.db?.admin().serverStatus();
  const commands = (status as Status | undefined)?.metrics.commands;
  const queries = reading.reduce((sum, name) => sum + Number(commands?.[name]?.total ?? 0), 0);
  return { calls: calls.reduce((sum, count) => sum + count, 0), queries, at: performance.now() };
};

const restMs = 3_000;
/** What is asked more often at rest is work of something that has not ended: nothing measured beside it means anything. */
const mostAtRest = 150;

/** Calls of services and queries of databases that one piece of work takes: of many, less what the system asks at rest. */
export const countedPerPiece = async (bench: Bench, pieces: number, work: () => Promise<unknown>) => {
  const resting = await countsOf(bench);
  await pause(restMs);
  const before = await countsOf(bench);
  const atRest = (before.queries - resting.queries) / (before.at - resting.at);
  if (atRest * 1_000 > mostAtRest) throw new Error(`The system is not at rest: ${Math.round(atRest * 1_000)} queries a second`);
  await work();
  const after = await countsOf(bench);
  const queries = after.queries - before.queries - atRest * (after.at - before.at);
  return { calls: (after.calls - before.calls) / pieces, queries: queries / pieces };
};
