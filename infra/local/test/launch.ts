import { startSystem } from '../src/launcher/system.ts';

/** A launcher of its own, for tests that kill it: options as JSON on its command line, its lines on stdout. */
const options = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof startSystem>[0];
const print = (name: string, line: string): void => void process.stdout.write(`${name}: ${line}\n`);

const { stop } = await startSystem({ ...options, print });
print('launcher', 'the system is ready');
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
