import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workflow } from '@anzhu/workflow';
import { repositoryRoot } from '../env.ts';

const isSource = import.meta.filename.endsWith('.ts');
const folder = join(repositoryRoot(), 'services/equipment', isSource ? 'src' : 'dist');
const ending = isSource ? '.workflow.ts' : '.workflow.js';

const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'process' in value && 'variants' in value;

/** The tables of all processes of the equipment service, from the very files the service runs on. */
export const equipmentTables = async (): Promise<readonly Workflow[]> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  const modules = (await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)))) as readonly object[];
  const found = modules.flatMap((exported) => Object.values(exported).filter(isWorkflow));
  return [...new Map(found.map((workflow) => [workflow.process.id, workflow])).values()];
};
