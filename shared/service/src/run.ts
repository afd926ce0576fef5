import { chinaCalendar } from '@anzhu/kernel';
import { createLogger } from '@anzhu/observability';
import { migrate } from '@anzhu/store';
import type { ServiceEnvironment } from './env.ts';
import { depsOf, type RunningService, type ServiceSettings, startService } from './start.ts';
import { connectDatabase } from './stores.ts';

/** The job before a version serves: brings the service's database to what its code needs, and ends. Needs no broker. */
export const runMigrations = async <Env extends ServiceEnvironment>(settings: ServiceSettings<Env>): Promise<void> => {
  const { name, env, assemble, migrations } = settings;
  const logger = createLogger({ service: name, mode: env.ANZHU_MODE, level: env.LOG_LEVEL });
  const connection = await connectDatabase(name, env);
  try {
    const deps = await depsOf(settings, { connection, clock: () => new Date(), logger, calendar: chinaCalendar });
    const { indexes } = assemble(deps);
    await migrate({ connection, migrations, indexes, secrets: deps.secrets, tell: (message) => logger.info(message) });
  } finally {
    await connection.close();
  }
};

const runJob = async <Env extends ServiceEnvironment>(settings: ServiceSettings<Env>): Promise<void> => {
  try {
    await runMigrations(settings);
  } catch (error) {
    process.stderr.write(`The migration of ${settings.name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};

/** Stops the service in order on SIGTERM and SIGINT. */
const stopOnSignal = (service: RunningService): void => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void service.stop().then((isInTime) => process.exit(isInTime ? 0 : 1)));
};

/** What the main module of a service does: `migrate` on its command line is the job, without it the service is started. */
export const runService = async <Env extends ServiceEnvironment>(settings: ServiceSettings<Env>): Promise<void> => {
  if (process.argv[2] === 'migrate') await runJob(settings);
  else stopOnSignal(await startService(settings));
};
