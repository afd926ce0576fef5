import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../env.ts';

/** The flags of Node, above all its heap, with which every process of ours runs: locally, in the images and under the bench. */
export const nodeFlags: readonly string[] = readFileSync(join(repositoryRoot(), 'infra/docker/node-flags'), 'utf8').trim().split(' ');
