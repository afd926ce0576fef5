import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTree } from '../../local/src/build.ts';
import { measureBeside } from './beside/beside.ts';
import { measureCertificates } from './certificates/certificates.ts';
import { measureCommands } from './commands/commands.ts';
import { measurePages } from './cranes/pages.ts';
import { measureDesk } from './desk/desk.ts';
import { measureEvents } from './events/events.ts';
import { measureExports } from './exports/exports.ts';
import { measureFetchers } from './fetchers/fetchers.ts';
import { measureFrontEnds } from './front-ends/front-ends.ts';
import { measureLicensing } from './licensing/licensing.ts';
import { measureLists } from './lists/lists.ts';
import { type Options, optionsOf } from './options.ts';
import { measurePersons } from './persons/persons.ts';
import { measureRegister } from './register/register.ts';
import { machine, writeReport } from './report.ts';
import { measureStart } from './start/start.ts';
import { measureSubscribers } from './subscribers/subscribers.ts';
import { measureSupervision } from './supervision/supervision.ts';
import { startBench, versionsIn } from './system.ts';
import { type Line, markdown, type Row, rows } from './table.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

type Asked = Pick<Options, 'only' | 'scale'>;

const withSystem = async ({ only, scale }: Asked, dataDir: string): Promise<readonly Line[]> => {
  buildTree();
  const bench = await startBench(dataDir);
  try {
    const commands = only.has('b') ? await measureCommands(scale, bench) : [];
    return [...commands, ...(only.has('c') ? await measureEvents(scale, bench) : [])];
  } finally {
    await bench.stop();
  }
};

const measuring =
  (only: Options['only'], lines: Line[]) =>
  async (row: Row, lined: () => Promise<readonly Line[]>): Promise<void> => {
    if (!only.has(row)) return;
    say(`${row}: ${rows[row]} …`);
    const found = await lined();
    say(markdown(found));
    lines.push(...found);
  };

const measureAll = async (asked: Asked, dataDir: string): Promise<readonly Line[]> => {
  const { only, scale } = asked;
  const lines: Line[] = [];
  const measure = measuring(only, lines);
  const [system, stock] = [join(dataDir, 'system'), join(dataDir, 'stock')];
  await measure('a', () => measureFetchers(scale, join(dataDir, 'a')));
  await measure(only.has('b') ? 'b' : 'c', () => withSystem(asked, system));
  await measure('d', () => measureLists(scale, join(dataDir, 'lists')));
  await measure('f', () => measurePages(scale, stock));
  await measure('g', () => measureRegister(scale, stock));
  await measure('h', () => measureBeside(scale, stock));
  await measure('i', () => measureFrontEnds(scale, stock));
  await measure('j', () => measureSupervision(scale, join(dataDir, 'supervision')));
  await measure('k', () => measureCertificates(scale, join(dataDir, 'certificates')));
  await measure('l', () => measureLicensing(scale, join(dataDir, 'licensing')));
  await measure('p', () => measurePersons(scale, join(dataDir, 'persons')));
  await measure('s', () => measureSubscribers(scale, join(dataDir, 'subscribers')));
  await measure('w', () => measureDesk(scale, join(dataDir, 'desk')));
  await measure('x', () => measureExports(scale, join(dataDir, 'exports')));
  await measure('e', () => measureStart(scale, system));
  return lines;
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const options = optionsOf(args);
  const dataDir = await mkdtemp(join(tmpdir(), 'anzhu-bench-'));
  try {
    const seenOn = machine(['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '), await versionsIn(dataDir));
    const lines = await measureAll(options, dataDir);
    if (options.writes) writeReport(lines, seenOn);
    process.stdout.write(options.isJson ? `${JSON.stringify({ machine: seenOn, lines }, null, 2)}\n` : `${markdown(lines)}\n`);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};

await main();
process.exit(0);
