import { parseArgs } from 'node:util';
import { dataDir, ports } from '../env.ts';
import { users } from '../issuer/users.ts';
import { places } from '../places/places.ts';
import { loadSamples } from '../seed/load-samples.ts';
import { screenOn } from './screen.ts';
import { gatewayEntry, serviceEntries } from './services.ts';
import { type System, startSystem } from './system.ts';

const { print, progress } = screenOn(process.stdout);

const question =
  '{ projects { edges { node { name constructionStatus } } } ownershipFilings { edges { node { title stateLabel { zh en } filingNumber } } } }';

/** Who acts where: the units' clerks, the department, the supervising institution. */
const printedUsers = places
  .map(({ id, department, institution }) => {
    const officials = [
      `${department}-{preliminary-reviewer,acceptance-clerk,examiner,officer}`,
      `${institution}-{quality,safety}-supervisor`,
    ];
    return [`${id}-{equipment-owner,installer,contractor,consultant,project-owner,inspection-body}`, ...officials].join('  ');
  })
  .join('\n          ');

const welcome = ({ gatewayUrl, issuerUrl, mongoUri, natsUrl, dataDir: dir, processes }: System, seconds: string): string => `
  安筑 Anzhu is ready after ${seconds} s:  ${gatewayUrl}

  Running ${[...processes.keys()].join(', ')}
  MongoDB ${mongoUri}   NATS ${natsUrl}   tokens ${issuerUrl}
  Data    ${dir}   (npm start -- --fresh empties it)
  Users   ${printedUsers}
          (${users.length}; "npm run -s token" lists them; samples wait for each of them)

  Paste into another terminal:
    curl -s ${gatewayUrl} -H 'content-type: application/json' \\
      -H "authorization: Bearer $(npm run -s token -- kunming-examiner)" -d '{"query":"${question}"}'

  Play a story: npm run story      Ctrl-C stops everything.
`;

/** Sample data may fail without the system being any worse for it. */
const sampled = async ({ ports: { gateway }, issuerUrl, natsUrl, dataDir: dir }: System): Promise<void> => {
  const loading = loadSamples({
    ...{ baseUrl: `http://127.0.0.1:${gateway}`, issuerUrl, natsUrl, dataDir: dir },
    onProgress: (done, total) => progress('Loading samples', done, total),
  });
  const said = await loading.catch((error: Error) => error.message);
  if (said) print('launcher', said);
};

const stopping = new AbortController();

const stopAsked = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  stopping.signal.addEventListener('abort', () => resolve());
});

const fail = (error: unknown): never => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(stopping.signal.aborted ? 0 : 1);
};

/** `npm run dev -- SERVICE …`: those run from source; all of them where none is named. */
const fromSource = (): readonly string[] => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fresh: { type: 'boolean' }, dev: { type: 'boolean' } },
  });
  const all = [...serviceEntries, gatewayEntry].map(({ name }) => name);
  const unknown = positionals.filter((name) => !all.some((known) => known === name));
  if (unknown.length > 0 || (!values.dev && positionals.length > 0)) {
    throw new Error(`用法 / Usage: npm start [-- --fresh], npm run dev [-- SERVICE …] (${all.join(', ')})`);
  }
  return values.dev && positionals.length === 0 ? all : positionals;
};

const start = async (): Promise<System> =>
  startSystem({
    ...{ dataDir: dataDir(), ports: ports(), fresh: process.argv.includes('--fresh'), fromSource: fromSource() },
    ...{ print, onProgress: progress, signal: stopping.signal },
  });

const begun = performance.now();
const system = await start().catch(fail);
await Promise.race([sampled(system), stopAsked]);
if (!stopping.signal.aborted) process.stdout.write(welcome(system, ((performance.now() - begun) / 1000).toFixed(1)));
await stopAsked;
process.stdout.write('\nStopping gateway, services, NATS and MongoDB …\n');
await system.stop().catch(fail);
process.exit(0);
