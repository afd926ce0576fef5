import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../env.ts';
import { nodeFlags } from './node-flags.ts';

const entrypoint = join(repositoryRoot(), 'infra/docker/entrypoint.sh');
const optionsInImage = (given: Record<string, string> = {}): string => {
  const { PATH = '' } = process.env;
  const command = [entrypoint, process.execPath, '-p', 'process.env.NODE_OPTIONS'];
  return execFileSync('sh', command, { encoding: 'utf8', env: { PATH, ...given } }).trim();
};

it('the images run with the heap of the launcher and the bench', () => {
  expect(nodeFlags).toEqual(['--max-semi-space-size=16', '--max-old-space-size=512']);
  expect(optionsInImage().split(' ')).toEqual(nodeFlags);
});

it('an operator may give the images another heap', () => {
  expect(optionsInImage({ NODE_OPTIONS: '--max-old-space-size=1024' })).toBe('--max-old-space-size=1024');
});
