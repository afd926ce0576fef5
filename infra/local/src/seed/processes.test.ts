import { expect, it } from 'vitest';
import { processesWithoutSample, sampledProcesses } from './processes.ts';

const sampled = (await sampledProcesses()).filter(({ sample }) => !sample.onlyForOthers);

it('sample data: a service that has samples has one of every process', async () => {
  const services = [...new Set(sampled.map(({ service }) => service))];
  expect(services).not.toEqual([]);
  for (const service of services) expect(await processesWithoutSample(service), service).toEqual([]);
});

it('sample data: what others ask to share is a state of its table', async () => {
  const shared = (await sampledProcesses()).filter(({ sample }) => sample.sharedIn !== undefined);
  expect(shared).not.toEqual([]);
  for (const { sample, workflow } of shared) expect(Object.keys(workflow.process.states)).toContain(sample.sharedIn);
});
