import { createHash } from 'node:crypto';
import type { Certificate } from '../certificate/certificate.ts';

/** The files of an edition, for whoever reads it. */
const filesOf = ({ papers }: Pick<Certificate, 'papers'>) => {
  if (!papers) return [];
  const twin = Buffer.from(papers.twin);
  const made = papers.files.map(({ format, size, sha256 }) => ({ format, size, sha256 }));
  return [...made, { format: 'JSON', size: twin.length, sha256: createHash('sha256').update(twin).digest('hex') }];
};

export const filesResolvers = { ElectronicCertificate: { files: filesOf } };
