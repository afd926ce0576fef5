import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a running system is, for whoever plays a story against it. */
export interface SystemUnderTest {
  readonly baseUrl: string;
  readonly issuerUrl: string;
  readonly natsUrl: string;
  readonly mongoUri: string;
  /** Of the permit-reform system's receiver, as the services see it. */
  readonly receiverUrl: string;
  /** Of the simulators of seal service, coding and sharing platform. */
  readonly platformsUrl: string;
  /** Directly, past the gateway: only to show that they are closed. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Where the launcher keeps keys and process ids; empty when the system runs elsewhere. */
  readonly dataDir: string;
}

/** Where in its data directory the log of a system that the tests have started is kept. */
export const logFile = 'e2e.log';

const secrets = (dataDir: string): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8')) as { secrets: Record<string, string> }).secrets;

/** The client secret of a machine, from the issuer's file or, in containers, from the environment. */
export const machineSecret = ({ dataDir }: SystemUnderTest, machine: string): string =>
  process.env['PERMIT_REFORM_SECRET'] ?? secrets(dataDir)[machine] ?? '';

/** The process that runs under a name of the launcher now. */
export const pidOf = ({ dataDir }: SystemUnderTest, name: string): number => {
  const { processes } = JSON.parse(readFileSync(join(dataDir, 'launcher.json'), 'utf8')) as {
    processes: { name: string; pid: number }[];
  };
  const found = processes.find((process) => process.name === name);
  if (!found) throw new Error(`The launcher runs no ${name}.`);
  return found.pid;
};

/** Kills the process that runs under a name of the launcher, which starts it anew; nothing where the system runs elsewhere. */
export const kill = (system: SystemUnderTest, name: string): void => {
  if (system.dataDir) process.kill(pidOf(system, name), 'SIGKILL');
};
