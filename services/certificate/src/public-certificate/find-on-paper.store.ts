import { canonicalCode, nameKey } from '@anzhu/identifiers';
import type { Register } from '@anzhu/register';
import { writtenAsAny } from '../certificate/certificate.register.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { bearsName, chosen } from './public-certificate.ts';

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
  const isBlank = number.trim() === '' || holderName.trim() === '';
  if (isBlank || number.length > longest || holderName.length > longest) return null;
  const numbers = [writtenAsAny(number), canonicalCode(number)];
  const query = { $and: [{ knownAs: { $in: numbers } }, { knownAs: nameKey(holderName) }] };
  const found = await model.collection.find(query as never, { sort: { issuedOn: -1, edition: -1 }, limit: mostEditions }).toArray();
  const bear = (one: Certificate) => numbers.some((form) => form === writtenAsAny(one.number) || form === one.certificateNumber);
  return chosen((found as unknown as readonly Certificate[]).filter((one) => bear(one) && bearsName(one, holderName)));
};
