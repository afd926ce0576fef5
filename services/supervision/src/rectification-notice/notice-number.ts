import type { CaseRecord } from '@anzhu/casework';
import { type NumberKind, ownNumber, serialScope, writeNumber } from '@anzhu/jurisdictions';
import { type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { Discipline } from '../institution/discipline.ts';

export const noticeNumberKinds = { QUALITY: 'qualityRectification', SAFETY: 'safetyRectification' } as const satisfies Record<
  Discipline,
  NumberKind
>;

interface Numbering {
  readonly discipline: Discipline;
  readonly today: LocalDate;
}

const ownOf = ({ d6: division }: Pick<CaseRecord, 'd6'>, { discipline, today }: Numbering) =>
  ownNumber(noticeNumberKinds[discipline], { division, year: Number(today.slice(0, 4)) });

/** Before the parts of the number in the scope of its serial. */
export const noticesOf = (discipline: Discipline): string => `${discipline} `;

/** Each nature of notice is counted by itself, per county and year. */
export const noticeScope = (notice: Pick<CaseRecord, 'd6'>, numbering: Numbering): string =>
  `${noticesOf(numbering.discipline)}${serialScope(ownOf(notice, numbering))}`;

export const noticeNumber = (notice: Pick<CaseRecord, 'd6'>, at: Numbering & { readonly serial?: number | undefined }): string =>
  provenOk(writeNumber(ownOf(notice, at), proven(at, 'serial').serial));
