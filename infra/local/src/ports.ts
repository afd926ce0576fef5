import { freePort } from './embedded/ports.ts';

/** Every address of the local system: what listens there, the usual port, and the variable that moves it. */
export const listeners = {
  gateway: { usual: 4000, variable: 'PORT' },
  enterprise: { usual: 4001, variable: 'ENTERPRISE_PORT' },
  personnel: { usual: 4002, variable: 'PERSONNEL_PORT' },
  supervision: { usual: 4003, variable: 'SUPERVISION_PORT' },
  equipment: { usual: 4004, variable: 'EQUIPMENT_PORT' },
  certificate: { usual: 4006, variable: 'CERTIFICATE_PORT' },
  partner: { usual: 4007, variable: 'PARTNER_PORT' },
  notification: { usual: 4008, variable: 'NOTIFICATION_PORT' },
  metrics: { usual: 4005, variable: 'METRICS_PORT' },
  issuer: { usual: 4010, variable: 'ISSUER_PORT' },
  permitReform: { usual: 4011, variable: 'PERMIT_REFORM_PORT' },
  certificatePlatforms: { usual: 4012, variable: 'CERTIFICATE_PLATFORMS_PORT' },
  smsGateway: { usual: 4013, variable: 'SMS_GATEWAY_PORT' },
  mongo: { usual: 4020, variable: 'MONGODB_PORT' },
  nats: { usual: 4021, variable: 'NATS_PORT' },
} as const;

export type Listener = keyof typeof listeners;
export type Ports = Readonly<Record<Listener, number>>;

/** Moves all ports together: what usually listens on 4000 listens there, the others as far from it as usual. */
export const baseVariable = 'BASE_PORT';

const usualBase = listeners.gateway.usual;
const names = Object.keys(listeners) as Listener[];

const checked = (variable: string, value: string, port: number): number => {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${variable}=${value} is not a port.`);
  return port;
};

const portFrom = (name: Listener, env: NodeJS.ProcessEnv, running: Ports | undefined): number => {
  const { usual, variable } = listeners[name];
  const [own, base] = [env[variable], env[baseVariable]];
  if (own) return checked(variable, own, Number(own));
  if (base) return checked(baseVariable, base, Number(base) + usual - usualBase);
  return running?.[name] ?? usual;
};

const all = (portOf: readonly number[]): Ports => Object.fromEntries(names.map((name, n) => [name, portOf[n]])) as Ports;

/** The ports the environment says, one by one or all together; else those of the system that runs, else the usual ones. */
export const portsFrom = (env: NodeJS.ProcessEnv, running?: Ports): Ports => all(names.map((name) => portFrom(name, env, running)));

/** Ports that are free now, for systems side by side in tests. */
export const randomPorts = async (): Promise<Ports> => {
  const found = new Set<number>();
  while (found.size < names.length) found.add(await freePort());
  return all([...found]);
};
