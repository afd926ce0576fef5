import { liesIn, readFilter, type Subject } from '@anzhu/access';
import { division as divisionOf } from '@anzhu/identifiers';
import { badUserInput, type EdgeRefusal } from '@anzhu/workflow';
import { edgeError } from './answer.ts';

const divisionFault = { path: 'division', code: 'UNKNOWN_DIVISION', zh: '区划代码无效', en: 'There is no such division' };

const refused = (refusal: unknown): Error => edgeError(refusal as EdgeRefusal);

/** The region that an authority asks about, its own or a division in it, and the prefixes of all that lies in it; throws where it may not. */
export const askedRegion = (
  subject: Subject,
  asked: string | null | undefined,
): { readonly region: string; readonly prefixes: readonly string[] } => {
  if (readFilter(subject).by !== 'region') throw refused({ code: 'FORBIDDEN' });
  if (asked && !divisionOf(asked)) throw refused(badUserInput(divisionFault));
  const region = asked ?? subject.region;
  const filter = readFilter({ ...subject, region });
  if (!liesIn(subject.region, region) || filter.by !== 'region') throw refused({ code: 'FORBIDDEN' });
  return { region, prefixes: filter.all };
};
