import { type KeyRing, openKeyRing, openPress } from '@anzhu/certificate-paper';
import { openRegister } from '@anzhu/register';
import { createAttachments, createStore, prepare, sealedTexts } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { logger } from '../../test/certificate-on.ts';
import { license } from '../../test/told.ts';
import { certificateRegister } from '../certificate/certificate.register.ts';
import { followed } from '../certificate/follow.ts';
import { onPrintTimer, type PrintDeps } from './print.store.ts';
import { sealKeysIn } from './seal-keys.store.ts';
import { printTimer } from './unprinted.ts';

const authority = '云南省住房和城乡建设厅';
const key = Buffer.alloc(32, 7).toString('base64');

it('K8 reliability: files that were being drawn when their seal was withdrawn are not kept: they are drawn again and sealed by the new one', async () => {
  const { connection } = await testDatabase();
  const { now: clock } = fixedClock('2026-03-02T02:00:00Z');
  const store = createStore({ connection, clock });
  const files = createAttachments({ connection, clock, service: 'certificate', signingKey: 'k'.repeat(32), logger });
  const certificates = openRegister(certificateRegister, { store, files });
  await prepare(connection);
  const seals: KeyRing = openKeyRing({
    store: sealKeysIn(connection, sealedTexts({ keyRing: `k1:${key}`, called: 'seal' })),
    ...{ now: clock, listsBy: authority },
  });
  const stolen = await seals.sealOf(authority);
  const press = openPress({ threads: 1 });
  let drawn = 0;
  const deps: PrintDeps = {
    ...{ store, certificates, files, seals, codeKey: key, publicUrl: 'https://anzhu.example' },
    press: {
      ...press,
      papers: async (...asked) => {
        const papers = await press.papers(...asked);
        drawn += 1;
        if (drawn === 1) await seals.withdraw(authority, 'order');
        return papers;
      },
    },
  };
  const { opened } = followed(null, license(), { at: clock() });
  if (!opened) throw new Error('No edition was opened.');
  const timers = [printTimer(clock())];
  const inserted = await store.atomically((session) => certificates.insert(opened.own, { ...opened.commit, timers }, session));
  expect(inserted.ok).toBe(true);
  await onPrintTimer(deps)(opened.own._id, printTimer(clock()), new AbortController().signal);
  const { keyId } = await seals.sealOf(authority);
  const certificate = await certificates.find(opened.own._id);
  expect([drawn, certificate?.paperState, certificate?.papers?.sealedBy]).toEqual([2, 'MADE', keyId]);
  expect(keyId).not.toBe(stolen.keyId);
});
