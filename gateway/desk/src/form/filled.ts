import { useEffect, useState } from 'react';
import type * as Said from '../../language/documents.generated.ts';
import type { Outcome } from '../act.ts';
import type { Values } from '../client.ts';
import { faultsByPlace } from '../refusal.tsx';
import type { Filling } from './fields.tsx';
import type { Kept } from './kept.ts';
import type { Attached } from './papers.tsx';
import { contentOf, type Definition, type Sheet, withValue } from './sheet.ts';

type Offer = Said.FormPageFragment['mayCreate'][number];

type Given = {
  readonly service: string;
  readonly definition: Definition;
  readonly offer: Offer | undefined;
  readonly kept: Kept | undefined;
};
/** With what it begins, and what was wrong with it where it comes from. */
type Begun = { readonly begun: Values; readonly refused: Outcome | undefined; readonly me: Values };
/** Where it is handed in, as far as is known, and who is told where it is instead. */
type At = { readonly division: string | undefined; readonly onPlaced: (division: string) => void };
export type SheetsProps = Given & Begun & At;

/** Has the browser ask before it leaves what somebody has written. */
export const useQuestion = (isWritten: boolean): void =>
  useEffect(() => {
    if (!isWritten) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isWritten]);

/** Everything that is in a form, and what is wrong with it. */
export const useForm = ({ definition, kept, begun, refused, me }: SheetsProps) => {
  const [values, setValues] = useState<Values>(begun);
  const [filledIn] = useState(() => new Map<string, unknown>());
  const [records, setRecords] = useState<Sheet['records']>({});
  const [attached, setAttached] = useState<readonly Attached[]>(kept?.papers ?? []);
  const [answers, setAnswers] = useState<Values>({});
  const [told, setTold] = useState<{ readonly outcome: Outcome | undefined; readonly turn: number }>({ outcome: refused, turn: 0 });
  const [isWritten, setWritten] = useState(false);
  const { fields, papers } = definition;
  const sheet: Sheet = { fields, values, records, me };
  const set = (place: string, value: unknown): void => {
    setValues((now) => withValue(now, place, value));
    setTold(({ outcome, turn }) => ({
      outcome: outcome && { ...outcome, faults: (outcome.faults ?? []).filter(({ path }) => path !== `form.${place}`) },
      turn,
    }));
  };
  const filling: Filling = {
    ...{ sheet, filledIn, set, faults: faultsByPlace(told.outcome?.faults ?? [], 'form.') },
    write: (place, value) => {
      setWritten(true);
      set(place, value);
    },
    setRecord: (place, record) => setRecords((now) => ({ ...now, [place]: record })),
  };
  const content = (): Values => ({
    form: contentOf(sheet),
    ...(papers.length > 0 && { papers: attached.map(({ kind, fileId }) => ({ kind, fileId })) }),
  });
  /** Papers are sent by number, and shown by their kinds. */
  const placed = (path: string): string =>
    path.replace(/^papers[.](\d+)\b.*/, (all, at: string) => (attached[Number(at)] ? `papers.${attached[Number(at)]?.kind}` : all));
  const tell = (outcome: Outcome | undefined): void =>
    setTold(({ turn }) => ({
      outcome: outcome?.faults ? { ...outcome, faults: outcome.faults.map((fault) => ({ ...fault, path: placed(fault.path) })) } : outcome,
      turn: turn + 1,
    }));
  const attach = (change: (now: readonly Attached[]) => readonly Attached[]): void => {
    setWritten(true);
    setAttached(change);
  };
  return { filling, content, attached, attach, answers, setAnswers, ...told, tell, isWritten };
};
