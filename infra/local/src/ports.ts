import { freePort } from './embedded/ports.ts';

/** Every address of the local system: what listens there, the usual port, and the variable that moves it. */
export const listeners = {
  gateway: { usual: 4000, variable: 'PORT' },
  enterprise: { usual: 4001, variable: 'ENTERPRISE_PORT' },
  personnel: { usual: 4002, variable: 'PERSONNEL_PORT' },
  supervision: { usual: 4003, variable: 'SUPERVISION_PORT' },
  equipment: { usual: 4004, variable: 'EQUIPMENT_PORT' },
  metrics: { usual: 4005, variable: 'METRICS_PORT' },
  issuer: { usual: 4010, variable: 'ISSUER_PORT' },
  permitReform: { usual: 4011, variable: 'PERMIT_REFORM_PORT' },
  mongo: { usual: 4020, variable: 'MONGODB_PORT' },
  nats: { usual: 4021, variable: 'NATS_PORT' },
} as const;

export type Listener = keyof typeof listeners;
export type Ports = Readonly<Record<Listener, number>>;

const names = Object.keys(listeners) as Listener[];

const portFrom = (name: Listener, env: NodeJS.ProcessEnv): number => {
  const { usual, variable } = listeners[name];
  const port = Number(env[variable] || usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${variable}=${env[variable]} is not a port.`);
  return port;
};

const all = (portOf: readonly number[]): Ports => Object.fromEntries(names.map((name, n) => [name, portOf[n]])) as Ports;

/** The usual ports, moved by the environment. */
export const portsFrom = (env: NodeJS.ProcessEnv): Ports => all(names.map((name) => portFrom(name, env)));

/** Ports that are free now, for systems side by side in tests. */
export const randomPorts = async (): Promise<Ports> => {
  const found = new Set<number>();
  while (found.size < names.length) found.add(await freePort());
  return all([...found]);
};
