import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, it } from 'vitest';
import { machineSecret } from '../harness/system.ts';
import { loadSamples } from '../sample-data/load-samples.ts';
import { parseHttpFile, sender } from './http-file.ts';

const file = new URL('../../docs/requests.http', import.meta.url);

beforeAll(() => loadSamples(inject('system')).then(() => undefined));

it('explorer: docs/requests.http runs from top to bottom, twice', async () => {
  const system = inject('system');
  const { variables, requests } = parseHttpFile(readFileSync(file, 'utf8'));
  const here = { ...variables, host: system.baseUrl, issuer: system.issuerUrl, secret: machineSecret(system, 'permit-reform') };
  const send = sender(here, file);
  expect(requests.length).toBeGreaterThan(9);
  for (const request of [...requests, ...requests]) {
    const { status, received } = await send(request);
    expect(status, `${request.title}: ${JSON.stringify(received).slice(0, 500)}`).toBeLessThan(300);
    expect(received).not.toHaveProperty('errors');
    expect(JSON.stringify(received), request.title).not.toContain('RequirementsNotMet');
  }
});
