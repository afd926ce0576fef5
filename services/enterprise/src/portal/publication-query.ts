import { regionPrefix } from '@anzhu/access';
import { division as divisionOf } from '@anzhu/identifiers';
import { err, isLocalDate, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { Publication } from './publication.ts';

/** What notices and announcements are asked for by. */
export interface PublicationFilter {
  readonly division?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly unit?: string | null;
}

type Query = Readonly<Record<string, unknown>>;

const fault = (path: string, code: string, [zh, en]: readonly [zh: string, en: string]) => ({ path: `filter.${path}`, code, zh, en });

const dateFaults = (filter: PublicationFilter) =>
  (['from', 'until'] as const).flatMap((name) => {
    const date = filter[name];
    return date && !isLocalDate(date) ? [fault(name, 'NOT_A_DATE', ['不是有效日期', 'This is not a date'])] : [];
  });

const faultsIn = (filter: PublicationFilter) => [
  ...dateFaults(filter),
  ...(filter.division && !divisionOf(filter.division)
    ? [fault('division', 'UNKNOWN_DIVISION', ['区划代码无效', 'There is no such division'])]
    : []),
];

/** The publications of a kind that are asked for, among those of some batches where a unit is named; or all that is wrong with the question. */
export const publicationQuery = (
  kind: Publication['kind'],
  filter: PublicationFilter,
  batchIds: readonly string[] | null,
): Result<Query, Refusal> => {
  const faults = faultsIn(filter);
  if (faults.length > 0) return err(badUserInput(...faults));
  const { division, from, until } = filter;
  const prefix = regionPrefix(division ?? '');
  const days = { ...(from && { $gte: from }), ...(until && { $lte: until }) };
  return ok({
    ...{ kind, isShown: true },
    ...(prefix && { [`d${prefix.length}`]: prefix }),
    ...(Object.keys(days).length > 0 && { publishedOn: days }),
    ...(batchIds && { batchId: { $in: [...batchIds] } }),
  });
};
