import { can, codeInRegion, liesIn, readFilter, type Subject } from '@anzhu/access';
import type { Partner } from '../access/partner.ts';

/** The leading digits of the province whose platform administrator the subject is; null for anybody else. */
export const keptProvince = (subject: Subject): string | null => {
  const readable = readFilter(subject);
  if (readable.by !== 'region' || readable.level !== 'd2') return null;
  return can(subject, 'configure', { kind: 'partner', region: subject.region }) ? readable.value : null;
};

/** Partners that follow regions of one province are kept there; those that follow everywhere, or several provinces, by command. */
export const keeps = (subject: Subject, { regions }: Pick<Partner, 'regions'>): boolean =>
  keptProvince(subject) !== null && regions.length > 0 && regions.every((region) => liesIn(subject.region, region));

/** The same for a list; null where the subject keeps none. */
export const keptFilter = (subject: Subject): Readonly<Record<string, object>> | null =>
  keptProvince(subject) === null ? null : { regions: { $ne: [], $not: { $elemMatch: { $nin: codeInRegion(subject.region).$in } } } };
