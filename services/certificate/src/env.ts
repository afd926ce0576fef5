import { readEnvironment } from '@anzhu/service';
import { z } from 'zod';

/** `CERTIFICATE_PLATFORMS_URL`: where seal service, coding platform and sharing platform take requests, signed with `CERTIFICATE_PLATFORMS_KEY`, with which they sign their answers (K14). `CERTIFICATE_SEAL_KEYS` seals the keys of the seals for storage, `CERTIFICATE_LISTS_BY` is the authority whose seal signs status lists, `CERTIFICATE_TRUST_DIR` where `trust.json` is written too, `PUBLIC_URL` where the public reaches the gateway (K8, K9). */
export const readCertificateEnvironment = () =>
  readEnvironment({
    CERTIFICATE_PLATFORMS_URL: z.url(),
    CERTIFICATE_PLATFORMS_KEY: z.base64().min(32),
    CERTIFICATE_SEAL_KEYS: z.string().includes(':'),
    CERTIFICATE_LISTS_BY: z.string().min(1),
    CERTIFICATE_TRUST_DIR: z.string().min(1).optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }),
  });

export type CertificateEnvironment = ReturnType<typeof readCertificateEnvironment>;
