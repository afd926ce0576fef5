import type { CaseRecord } from '@anzhu/casework';
import { resolversReading } from '@anzhu/graphql';

const { reads } = resolversReading<CaseRecord>();

const electronicCertificate = reads(['_id'], ({ _id }) => ({ subjectId: _id }));

/** The cases that are filings or registrations, and so have a certificate, which its own service shows to whoever may read it. */
export const electronicCertificateResolvers = {
  OwnershipFiling: { electronicCertificate },
  OwnershipChange: { electronicCertificate },
  CertificateReissue: { electronicCertificate },
  DeviceClaim: { electronicCertificate },
  UseRegistration: { electronicCertificate },
};
