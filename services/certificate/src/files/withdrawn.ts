import type { Trust } from '@anzhu/certificate-paper';
import type { Certificate } from '../certificate/certificate.ts';

/** The ids of the keys whose seals were withdrawn. */
export const withdrawnIn = ({ seals }: Trust): readonly string[] =>
  seals.flatMap(({ keyId, withdrawnAt }) => (withdrawnAt === undefined ? [] : keyId));

/** The key that sealed the files; those of an earlier version say so in their twin alone. */
export const sealOf = ({ sealedBy, twin }: NonNullable<Certificate['papers']>): string =>
  sealedBy ?? (JSON.parse(twin) as { readonly seal: { readonly keyId: string } }).seal.keyId;
