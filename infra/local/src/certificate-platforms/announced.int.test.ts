import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobTimers } from '../../../../services/enterprise/src/batch-job/run-job.store.ts';
import { putAnnounced } from '../../../../services/enterprise/test/filled-batch.ts';
import { enterpriseService } from '../../../../services/enterprise/test/service.ts';
import { type CertificatePlatformsStage, certificatePlatformsStage } from '../../test/certificate-platforms-stage.ts';

const units = 50;

interface Written {
  readonly type: string;
  readonly data: object;
}

/** What the enterprise service tells when it issues the licenses of an announcement. */
const announced = async (): Promise<readonly Written[]> => {
  const enterprise = await enterpriseService('2026-03-02T01:00:00Z');
  const { jobId } = await putAnnounced(enterprise, units, '2026-03-02');
  await jobTimers(enterprise.world)(jobId, { name: 'run', at: enterprise.clock.now() }, new AbortController().signal);
  const licenses = await enterprise.connection.collection('work_safety_licenses').find({}).toArray();
  await enterprise.stop();
  return licenses.flatMap(({ outbox }) => outbox as readonly Written[]);
};

let platforms: CertificatePlatformsStage['platforms'];
let service: CertificatePlatformsStage['service'];
let running: CertificatePlatformsStage['running'];
beforeAll(async () => {
  ({ platforms, service, running } = await certificatePlatformsStage());
});
afterAll(async () => {
  await running.stop();
  await platforms.stop();
});

it('E10 K1 K6 K7 a license is announced for 50 units by the enterprise service: all have their certificates and files without a click', async () => {
  const events = await announced();
  expect(events.map(({ type }) => type)).toEqual(Array(units).fill('enterprise.license.issued.v1'));
  await Promise.all(events.map(({ type, data }) => running.hear(type, 1, data)));
  const certificates = service.connection.collection('certificates');
  const made = { state: 'COLLECTED', certificateNumber: { $type: 'string' }, paperState: 'MADE' };
  for (let nth = 0; nth < units; nth += 1)
    await waitFor(async () => (await certificates.countDocuments(made)) > nth, { what: `certificate ${nth + 1} of ${units} to be made` });
  expect(new Set(await certificates.distinct('holderUscc')).size).toBe(units);
  expect(await certificates.countDocuments({})).toBe(units);
});
