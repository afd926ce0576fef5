import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type StatusAsked, type Trust, verifyFile } from '@anzhu/certificate-paper';
import { dataDir } from './env.ts';
import { noOlderList } from './no-older-list.ts';
import { reportOf } from './paper-report.ts';

const usage = `Usage: npm run -s verify -- FILE [--trust FILE] [--list FILE]
  FILE     a certificate: PDF, OFD or the machine-readable twin
  --trust  the seals that are trusted (.data/certificates/trust.json unless said)
  --list   a signed status list: what the certificate is now
Needs no network. Ends with 0 when the file is unchanged and valid by the list, with 2 when it is unchanged and its status is not known or was not asked for, else with 1.`;

const told = async (path: string, what: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${what} cannot be read: ${(error as Error).message}`);
  }
};

const askedOf = async (path: string | undefined, trust: Trust, trustPath: string): Promise<StatusAsked | undefined> =>
  path === undefined
    ? undefined
    : { list: await noOlderList(await told(path, 'The status list'), trust, `${trustPath}.last-list`), now: new Date() };

const verify = async (): Promise<{ readonly text: string; readonly exitCode: number }> => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { trust: { type: 'string' }, list: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(usage);
  const trustPath = values.trust ?? join(dataDir(), 'certificates', 'trust.json');
  const seals = await told(trustPath, 'The file of trusted seals');
  const trust = JSON.parse(seals.toString()) as Trust;
  return reportOf(verifyFile(await told(file, 'The certificate'), trust, await askedOf(values.list, trust, trustPath)));
};

try {
  const { text, exitCode } = await verify();
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
