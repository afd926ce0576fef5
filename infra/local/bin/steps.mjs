import { spawn } from 'node:child_process';
import { root } from './bootstrap.mjs';

/** Runs a command to its end; what it prints is kept unless it is shown at once. */
export const run = (command, args, { isShown = false } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: isShown ? 'inherit' : 'pipe', shell: process.platform === 'win32' });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('error', (error) => done({ ok: false, text: error.message }));
    child.on('close', (code) => done({ ok: code === 0, text: Buffer.concat(printed).toString() }));
  });

/** A step that is a script of package.json. */
export const script = (name, title) => ({ title, act: () => run('npm', ['run', '--silent', name]) });

const take = async ({ title, act }) => {
  const begun = performance.now();
  const { ok, text } = await act();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${ok ? '✓' : '✗'} ${title} ${seconds} s\n${ok ? '' : `${text}\n`}`);
  return ok;
};

/** Takes the steps in order, some at a time; after a failure none is begun. Tells whether all went well. */
export const takeSteps = async (steps, atOnce = 1) => {
  const waiting = [...steps];
  let isWell = true;
  const work = async () => {
    for (let step = waiting.shift(); step && isWell; step = waiting.shift()) isWell = (await take(step)) && isWell;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return isWell;
};
