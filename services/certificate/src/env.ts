import { readEnvironment } from '@anzhu/service';

export const readCertificateEnvironment = () => readEnvironment({});

export type CertificateEnvironment = ReturnType<typeof readCertificateEnvironment>;
