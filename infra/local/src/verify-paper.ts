import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStatusList, type StatusAsked, type Trust, verifyFile } from '@anzhu/certificate-paper';
import { dataDir } from './env.ts';
import { reportOf } from './paper-report.ts';

const usage = `Usage: npm run -s verify -- FILE [--trust FILE] [--list FILE]
  FILE     a certificate: PDF, OFD or the machine-readable twin
  --trust  the seals that are trusted (.data/certificates/trust.json unless said)
  --list   a signed status list: what the certificate is now
Needs no network. Ends with 0 when the file is unchanged and, by the list, valid.`;

const told = async (path: string, what: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${what} cannot be read: ${(error as Error).message}`);
  }
};

const askedOf = async (path: string | undefined, trust: Trust): Promise<StatusAsked | undefined> => {
  if (path === undefined) return undefined;
  const list = readStatusList(await told(path, 'The status list'), trust, { atLeast: 0 });
  if (!list.ok) throw new Error('The status list is not by a trusted seal, or was changed.');
  return { list: list.value, now: new Date() };
};

const verify = async (): Promise<{ readonly text: string; readonly isGood: boolean }> => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { trust: { type: 'string' }, list: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const seals = await told(values.trust ?? join(dataDir(), 'certificates', 'trust.json'), 'The file of trusted seals');
  const trust = JSON.parse(seals.toString()) as Trust;
  return reportOf(verifyFile(await told(file, 'The certificate'), trust, await askedOf(values.list, trust)));
};

try {
  const { text, isGood } = await verify();
  process.stdout.write(`${text}\n`);
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
