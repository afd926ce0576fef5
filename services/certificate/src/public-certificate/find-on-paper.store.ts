import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { isBlank, type LocalDate } from '@anzhu/kernel';
import type { Register } from '@anzhu/register';
import { writtenAsAny } from '../certificate/certificate.register.ts';
import type { Certificate } from '../certificate/certificate.ts';
import type { KnownThrough } from '../hearing/hearing.store.ts';
import { bearsName, chosen, publicCertificate } from './public-certificate.ts';

/** What somebody reads off a paper. */
export interface OnPaper {
  readonly number: string;
  readonly holderName: string;
}

const longest = 200;
/** One number was borne under one name by so many editions, at most. */
const mostEditions = 200;

/** Finds the edition that a paper speaks of, by its number and the name it bears; what is unknown, malformed or only half said finds nothing alike. */
export const findOnPaper = async (
  { model }: Pick<Register<Certificate>, 'model'>,
  { number, holderName }: OnPaper,
): Promise<Certificate | null> => {
  const saysNothing = isBlank(number) || isBlank(holderName);
  if (saysNothing || number.length > longest || holderName.length > longest) return null;
  const numbers = [writtenAsAny(number), canonicalCode(number)];
  if (numbers.includes(nameKey(holderName))) return null;
  const query = { $and: [{ knownAs: { $in: numbers } }, { knownAs: nameKey(holderName) }] };
  const found = await model.collection.find(query as never, { sort: { issuedOn: -1, edition: -1 }, limit: mostEditions }).toArray();
  const bear = (one: Certificate) => numbers.some((form) => form === writtenAsAny(one.number) || form === one.certificateNumber);
  return chosen((found as unknown as readonly Certificate[]).filter((one) => bear(one) && bearsName(one, holderName)));
};

type Certificates = Pick<Register<Certificate>, 'model' | 'find'>;

/** Finds the edition whose QR code says this code; what is unknown and what is malformed finds nothing alike. */
export const findByCode = async ({ model }: Certificates, verifyCode: string): Promise<Certificate | null> =>
  /^[\w-]{22}$/.test(verifyCode) ? ((await model.collection.findOne({ verifyCode } as never)) as unknown as Certificate | null) : null;

interface Showing {
  readonly certificates: Certificates;
  readonly knownThrough: KnownThrough;
}

/** What everyone may know of an edition, until when that is known, and which one has taken its place; that it is in force is only said where its owner was heard lately. */
export const shownPublicly = async ({ certificates, knownThrough }: Showing, certificate: Certificate, today: LocalDate) => {
  const successor = await certificates.find(certificate.replacedBy);
  const { status, ...shown } = publicCertificate(certificate, today);
  const statusKnownAt = await knownThrough(certificate);
  const isKnown = statusKnownAt !== null || (status !== 'VALID' && status !== 'SUSPENDED');
  const replacedBy = successor && { number: successor.number, edition: successor.edition };
  return { ...shown, status: isKnown ? status : null, statusKnownAt, replacedBy };
};

export type PubliclyShown = Awaited<ReturnType<typeof shownPublicly>>;
