import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sample } from '@anzhu/samples';
import type { Workflow } from '@anzhu/workflow';
import { repositoryRoot } from '../env.ts';

/** A process with what its folder says of its samples. */
export interface SampledProcess {
  readonly service: string;
  readonly workflow: Workflow;
  readonly sample: Sample;
}

const services = join(repositoryRoot(), 'services');
const isTable = (file: string): boolean => file.endsWith('.workflow.ts');
const sampleBeside = (table: string): string => table.replace('.workflow.', '.sample.');

/** A source file as we run: itself where we run from ours, else what is built of it. */
const runnable = (service: string, file: string): string =>
  import.meta.filename.endsWith('.ts')
    ? join(services, service, 'src', file)
    : join(services, service, 'dist', file.replace(/[.]ts$/, '.js'));

const isWorkflow = (value: unknown): value is Workflow =>
  typeof value === 'object' && value !== null && 'process' in value && 'variants' in value;

const exportsOf = (service: string, file: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(runnable(service, file)).href);

const tablesOf = (service: string): readonly string[] =>
  readdirSync(join(services, service, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(isTable)
    .toSorted();

const hasSample = (service: string, table: string): boolean => existsSync(join(services, service, 'src', sampleBeside(table)));

const workflowIn = async (service: string, table: string): Promise<Workflow | undefined> =>
  Object.values(await exportsOf(service, table)).find(isWorkflow);

const processIn = async (service: string, table: string): Promise<SampledProcess> => {
  const [workflow, { sample }] = await Promise.all([workflowIn(service, table), exportsOf(service, sampleBeside(table))]);
  if (!workflow || !sample) throw new Error(`${sampleBeside(table)} exports no sample of a process.`);
  return { service, workflow, sample: sample as Sample };
};

/** All processes with a sample beside their table, from the very files the services run on. */
export const sampledProcesses = async (): Promise<readonly SampledProcess[]> => {
  const found = readdirSync(services).flatMap((service) => tablesOf(service).map((table) => ({ service, table })));
  const sampled = found.filter(({ service, table }) => hasSample(service, table));
  return Promise.all(sampled.map(({ service, table }) => processIn(service, table)));
};

/** Processes of a service that nobody says a sample of. */
export const processesWithoutSample = async (service: string): Promise<readonly string[]> => {
  const alone = tablesOf(service).filter((table) => !hasSample(service, table));
  const workflows = await Promise.all(alone.map((table) => workflowIn(service, table)));
  return workflows.flatMap((workflow) => workflow?.process.id ?? []);
};
