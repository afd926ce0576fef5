import { certificateStatuses } from '@anzhu/identifiers';
import { refusedButtons, subject } from '@anzhu/testing';
import { afterAll, expect, it } from 'vitest';
import { certificateService } from '../../test/service.ts';
import { registered } from '../../test/told.ts';
import { statusOn } from './certificate.ts';
import { certificateButtons } from './certificate-buttons.use-case.ts';
import { type CertificateState, certificateStates, paperStates } from './certificate-words.ts';

const official = { orgKind: 'AUTHORITY', unitKinds: [], region: '652300', roles: ['EXAMINER'] } as const;
const everybody = [
  subject({ org: '91530102MA6K00014A' }),
  subject({ id: 'e', org: '652300-JZ', ...official }),
  subject({ id: 'a', org: '652300-JZ', ...official, roles: ['AUDITOR'] }),
  subject({ id: 'p', org: '650000-JZ', ...official, region: '650000' }),
  subject({ id: 'f', org: '530100-JZ', ...official, region: '530100' }),
];

const service = await certificateService('2026-03-02T02:00:00Z');
afterAll(() => service.stop());

const answers = { voidElectronicCertificate: { reason: '照面有误' } };
const certificates = service.connection.collection('certificates');

/** Everybody presses what an edition offers; nothing of it is refused. */
const press = async (pressed: Set<string>, state: string): Promise<void> => {
  for (const { _id } of await certificates.find().toArray())
    for (const who of everybody) {
      const id = String(_id);
      const found = await refusedButtons(service, { who, at: `electronicCertificate(id: "${id}")`, id, answers });
      expect([state, who.id, found.refused]).toEqual([state, who.id, []]);
      for (const mutation of found.pressed) pressed.add(mutation);
    }
};

it('C12 K4 K13 X12 no button of an edition is refused whatever is answered, as it is made, made void and ends', async () => {
  const pressed = new Set<string>();
  for (const n of [1, 2]) await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(n) });
  await press(pressed, 'approved');
  await certificates.updateMany({}, { $set: { paperState: 'MADE' } });
  const [, examiner] = everybody;
  const made = await certificates.findOne({ subjectId: 'registration-1' });
  const input = { requestId: service.requestId(), certificateId: made?._id, expectedVersion: made?.['version'] };
  const query = (act: string) =>
    `mutation ($input: ${act}ElectronicCertificateInput!) { done: ${act.toLowerCase()}ElectronicCertificate(input: $input) { __typename } }`;
  if (examiner) await service.ask(examiner, query('Make'), { input });
  await press(pressed, 'on its way');
  const now = await certificates.findOne({ subjectId: 'registration-1' });
  const wrong = { ...input, requestId: service.requestId(), expectedVersion: now?.['version'], reason: '照面有误' };
  if (examiner) await service.ask(examiner, query('Void'), { input: wrong });
  await press(pressed, 'void');
  for (const n of [1, 2])
    await service.hear('equipment.use-registration.ended.v1', {
      ...{ version: 2, data: { ...registered(n), ending: 'REVOKED', reason: '弄虚作假' } },
    });
  await press(pressed, 'ended');
  expect([...pressed].toSorted()).toEqual(Object.values(certificateButtons).flatMap(Object.keys).toSorted());
});

const asked = (step: string) => ({ request: { id: 'r', step, tries: 1 }, requestIds: ['r'] });
const failed = (step: string) => ({ problem: { step, reasons: [{ code: 'X', zh: '不符', en: 'Wrong', field: null }] }, failures: 1 });

/** What an edition in each state has beside it. */
const beside: Readonly<Record<CertificateState, object>> = {
  ...{ APPROVED: {}, SEALING: asked('SEAL'), SEALED: {}, CODING: asked('CODE'), CODED: {}, CODE_FAILED: failed('CODE') },
  ...{ COLLECTING: asked('COLLECT'), COLLECTED: {}, COLLECT_FAILED: failed('COLLECT') },
  ...{ REVOKED: { standing: 'REVOKED' }, CANCELLED_COMPLETED: { standing: 'CANCELLED_COMPLETED' } },
  ...{ EXPIRED: { standing: 'EXPIRED', validUntil: '2026-02-28' }, REPLACED: { replacedBy: 'another' } },
  VOID: { sinceVoid: { isElsewhere: false, reason: null } },
};
const files = { files: [{ format: 'PDF', fileId: 'f', size: 1, sha256: '0' }], twin: '{}' };
const papersOf = (paperState: string) => ({ paperState, papers: paperState === 'MADE' ? files : null });
const states = Object.keys(certificateStates) as readonly CertificateState[];

/** Every state with every kind of files, and what becomes of the subject of one that is made. */
const laid = [
  ...states.flatMap((state) => Object.keys(paperStates).map((paper) => [state, paper, {}] as const)),
  ...['SUSPENDED', 'ANNULLED', 'CANCELLED'].map((standing) => ['COLLECTED', 'MADE', { standing }] as const),
];
const met = new Set<string>();

it.each(laid)('C12 K4 K13 X12 no button of an edition that is %s, its files %s, is refused: %o', async (state, paper, standing) => {
  await service.hear('equipment.use-registration.approved.v1', { version: 1, data: registered(3) });
  const edition = await certificates.findOne({ subjectId: 'registration-3' });
  const now = { ...edition, state, ...beside[state], ...papersOf(paper), ...standing };
  met.add(statusOn(now as never, '2026-03-02'));
  await certificates.deleteMany({});
  await certificates.insertOne(now as never);
  await press(new Set(), `${state} ${paper}`);
  await certificates.deleteMany({});
  await certificates.insertOne(edition as never);
});

it('C12 K13 X12 every status of a certificate was among them', () => {
  expect([...met].toSorted()).toEqual(Object.keys(certificateStatuses).toSorted());
});
