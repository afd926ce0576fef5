import { spawn } from 'node:child_process';
import { root } from './bootstrap.mjs';

/** Runs a command to its end; what it prints is told as it comes, and kept. */
export const run = (command, args, { env = {}, say = () => {} } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32', env: { ...process.env, ...env } });
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed.push(chunk);
        say(chunk);
      });
    child.on('error', (error) => done({ ok: false, text: error.message }));
    child.on('close', (code) => done({ ok: code === 0, text: Buffer.concat(printed).toString() }));
  });

/** A step that is a script of package.json. */
export const script = (name, title) => ({ title, act: () => run('npm', ['run', '--silent', name]) });

const take = async ({ title, act }, { say, failed }) => {
  const begun = performance.now();
  const { ok, text } = await act();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${ok ? '✓' : '✗'} ${title} ${seconds} s\n${ok ? '' : `${text}\n`}`);
  if (!ok) failed({ title, text });
  return ok;
};

/** Takes the steps in order, some at a time; after a failure none is begun. Tells whether all went well, and of each failure as it comes. */
export const takeSteps = async (steps, { atOnce = 1, say = (text) => process.stdout.write(text), failed = () => {} } = {}) => {
  const waiting = [...steps];
  let isWell = true;
  const work = async () => {
    for (let step = waiting.shift(); step && isWell; step = waiting.shift()) isWell = (await take(step, { say, failed })) && isWell;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return isWell;
};
