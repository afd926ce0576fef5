import { randomBytes } from 'node:crypto';
import { openKeyRing, openPress, openVerifier } from '@anzhu/certificate-paper';
import { openRegister } from '@anzhu/register';
import { createAttachments, createStore, sealedTexts } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { certificateRegister } from '../../../../services/certificate/src/certificate/certificate.register.ts';
import { onPrintTimer } from '../../../../services/certificate/src/files/print.store.ts';
import { sealKeysIn } from '../../../../services/certificate/src/files/seal-keys.store.ts';
import { knownThroughIn } from '../../../../services/certificate/src/hearing/hearing.store.ts';

/** As the service has them: threads that draw. */
const threads = 2;

const clock = () => new Date();

/** The parts of the certificate service that are measured, on a database. */
export const certificatesOn = (connection: Connection) => {
  const store = createStore({ connection, clock });
  const files = createAttachments({
    connection,
    clock,
    service: 'certificate',
    signingKey: 'k'.repeat(32),
    logger: pino({ level: 'silent' }),
  });
  const certificates = openRegister(certificateRegister, { store, files });
  const key = randomBytes(32).toString('base64');
  const texts = sealedTexts({ keyRing: `k1:${key}`, called: 'seal' });
  const seals = openKeyRing({ store: sealKeysIn(connection, texts), now: clock, listsBy: '云南省住房和城乡建设厅' });
  const press = openPress({ threads });
  const verifier = openVerifier({ threads });
  const print = onPrintTimer({ store, certificates, files, seals, press, codeKey: key, publicUrl: 'https://anzhu.example' });
  return { ...{ connection, certificates, files, seals, press, verifier, clock, print }, knownThrough: knownThroughIn(connection) };
};

export type Certificates = ReturnType<typeof certificatesOn>;
