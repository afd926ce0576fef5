import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `CERTIFICATE_PLATFORMS_URL`: where seal service, coding platform and sharing platform take requests, signed with `CERTIFICATE_PLATFORMS_KEY`, with which they sign their answers (K14). */
export const readCertificateEnvironment = () =>
  readEnvironment({ CERTIFICATE_PLATFORMS_URL: z.url(), CERTIFICATE_PLATFORMS_KEY: z.base64().min(32) });

export type CertificateEnvironment = ReturnType<typeof readCertificateEnvironment>;
