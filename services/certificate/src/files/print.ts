import type { PaperRefusal } from '@anzhu/certificate-paper';
import { certificateFilesMade, draftEvent } from '@anzhu/contracts';
import { localDate, longestPutOff, withoutPath } from '@anzhu/kernel';
import type { Commit, Timer } from '@anzhu/store';
import { type Certificate, hasEnded } from '../certificate/certificate.ts';
import { type Actor, entryOf } from '../certificate/certificate-change.ts';
import { toldOfMaking } from '../certificate/making-told.ts';
import type { Reason } from '../chain/before-request.ts';
import { mayBeAnew } from '../chain/chain.ts';
import { printTimer } from './unprinted.ts';

/** Whether the files of the edition are to be made now. */
export const isPrintDue = ({ timers }: Pick<Certificate, 'timers'>, at: Date): boolean =>
  timers.some((timer) => timer.name === 'print' && timer.at <= at);

const withoutPrint = ({ timers }: Certificate): readonly Timer[] => timers.filter(({ name }) => name !== 'print');

/** What every paper shows beside its own fields, by the path of its fault. */
const onPaper: Readonly<Record<string, string>> = {
  ...{ number: 'number', issuedBy: 'issuedBy', issuedAt: 'issuedOn' },
  ...{ validFrom: 'validFrom', validUntil: 'validUntil' },
};

/** The field of the face that a path is about; none for what the face does not show, which is the office's to put right. */
const fieldAt = (path: string): string | null => (path.startsWith('values.') ? path.slice('values.'.length) : (onPaper[path] ?? null));

/** Why there are no files, at the fields of the face. */
export const reasonsOf = (refusal: PaperRefusal): readonly Reason[] => {
  if (refusal.code === 'FACE_FAULTY') return refusal.faults.map((fault) => ({ ...withoutPath(fault), field: fieldAt(fault.path) }));
  if (refusal.code === 'UNDRAWABLE')
    return refusal.characters.map(({ path, character, codePoint }) => ({
      code: refusal.code,
      field: fieldAt(path),
      zh: `字库没有「${character}」(${codePoint}),不能印制`,
      en: `The font has no ${character} (${codePoint}): it cannot be printed`,
    }));
  return [{ code: refusal.code, field: 'issuedBy', zh: '印章名称与发证机关不一致', en: 'The seal is not that of the issuing authority' }];
};

/** How far its files are by now, with what whoever puts them right is told. */
const papersSet = (certificate: Certificate, set: Pick<Certificate, 'paperState' | 'paperReasons'> & Partial<Certificate>) => ({
  set,
  events: toldOfMaking(certificate, { ...certificate, ...set }),
});

/** Nothing was made: it waits for the correction of the face, or for whoever has put right what stood in the way. */
export const notPrinted = (certificate: Certificate, reasons: readonly Reason[]): Commit<Certificate> => ({
  ...papersSet(certificate, { paperState: 'REFUSED', paperReasons: reasons }),
  timers: withoutPrint(certificate),
  history: [
    entryOf(
      {
        action: 'printRefused',
        label: { zh: '证照文件未能生成', en: 'Files not made' },
        opinion: reasons.map(({ zh }) => zh).join(';'),
      },
      [certificate.state, certificate.state],
    ),
  ],
});

/** The files are there, for good. */
export const printed = (
  certificate: Certificate,
  { statusIndex, papers }: { readonly statusIndex: number; readonly papers: NonNullable<Certificate['papers']> },
): Commit<Certificate> => {
  const { _id: certificateId, kind, subjectId, edition, number, holderUscc, division } = certificate;
  const made = { certificateId, kind, subjectId, edition, number, holderUscc, statusIndex, ...(division ? { division } : {}) };
  return {
    set: { paperState: 'MADE', paperReasons: [], papers },
    timers: withoutPrint(certificate),
    events: [draftEvent(certificateFilesMade, made)],
    history: [entryOf({ action: 'print', label: { zh: '证照文件已生成', en: 'Files made' } }, [certificate.state, certificate.state])],
  };
};

/** Files whose seal was withdrawn are made again, also of an edition that has ended: until then none are handed out. */
export const resealed = (certificate: Certificate, at: Date): Commit<Certificate> => ({
  ...papersSet(certificate, { paperState: 'DUE', paperReasons: [] }),
  timers: [...withoutPrint(certificate), printTimer(at)],
  history: [
    entryOf({ action: 'reseal', label: { zh: '印章已撤销,重新生成证照文件', en: 'The seal was withdrawn: files to be made again' } }, [
      certificate.state,
      certificate.state,
    ]),
  ],
});

/** Nobody puts files off for so long, but a clock that ran ahead. */
const longestMs = 60 * 60_000;

const isPutOff = ({ timers }: Pick<Certificate, 'timers'>, at: Date): boolean =>
  timers.some((timer) => timer.name === 'print' && timer.at > longestPutOff(at, longestMs));

type Reprinted = Parameters<typeof mayBeAnew>[0] & Pick<Certificate, 'paperState' | 'timers' | 'papers'>;

/** Whether its files could not be made, or were put off by a clock that ran ahead, and may be tried again; of an edition that has ended those that were there before. */
export const isReprintable = (certificate: Reprinted, at: Date): boolean =>
  (!hasEnded(certificate) || (certificate.papers !== null && !mayBeAnew(certificate, localDate(at)))) &&
  (certificate.paperState === 'REFUSED' || isPutOff(certificate, at));

/** Tries to make the files once more. */
export const printedAgain = (certificate: Certificate, { at, by }: { readonly at: Date; readonly by: Actor }): Commit<Certificate> => ({
  ...papersSet(certificate, { paperState: 'DUE', paperReasons: [] }),
  timers: [...withoutPrint(certificate), printTimer(at)],
  history: [
    entryOf({ action: 'printAgain', label: { zh: '再次生成证照文件', en: 'Files to be made again' }, by }, [
      certificate.state,
      certificate.state,
    ]),
  ],
});
