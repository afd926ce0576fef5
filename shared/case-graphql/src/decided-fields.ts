import { roleLabel, type Subject } from '@anzhu/access';
import { cellText, decidedReader, saidIn } from '@anzhu/case-files';
import { type CaseRecord, type Cases, decidesBlind, type Process, variantOfCase } from '@anzhu/casework';
import { type Locale, resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { type Bilingual, both } from '@anzhu/kernel';
import { type Ask, isPanel, movesIn, partySeat, seatActors, type Variant } from '@anzhu/workflow';
import { facesShown } from './faces.ts';

type Ctx = SubgraphContext;

const { reads, loads } = resolversReading<CaseRecord>();

const valueIn = ({ outcome }: Pick<CaseRecord, 'outcome'>, name: string): unknown =>
  (outcome as Readonly<Record<string, unknown>>)[name] ?? null;

const shownIn = ([name, ask]: readonly [string, Ask], value: unknown, locale: Locale) => ({
  ...{ path: name, label: both(ask), group: null, reference: null },
  value: cellText(decidedReader(ask)(value, locale)),
});

type Outcome = Readonly<Record<string, Ask>>;

const isShown = ([, { isId, refersTo }]: readonly [string, Ask]): boolean => !isId || refersTo !== undefined;

/** Whether what was decided names records, whose faces are to be looked up. */
const namesRecords = (outcome: object): boolean => Object.values(outcome as Outcome).some(({ refersTo }) => refersTo);

/** What was decided on a case: each field by its name, and all that is there as a front end shows it, unless records are to be looked up for it. */
export const decidedFields = <F, X, Facts>({ outcome }: Pick<Process<F, X, Facts>, 'outcome'>) => {
  const asks = Object.entries(outcome as Outcome);
  const byName = asks.flatMap(([name, { values }]) => [
    [name, reads(['outcome'], (record, _: unknown, { locale }: Ctx) => saidIn(valueIn(record, name), locale))],
    ...(values ? [[`${name}Label`, reads(['outcome'], (record) => values[String(valueIn(record, name))] ?? null)]] : []),
  ]);
  const decided = reads(['outcome'], (record, _: unknown, { locale }: Ctx) =>
    asks.filter(isShown).flatMap((field) => {
      const value = valueIn(record, field[0]);
      return value === null ? [] : [shownIn(field, value, locale)];
    }),
  );
  return { ...Object.fromEntries(byName), ...(!namesRecords(outcome as object) && { decided }) };
};

type AnyCases = Pick<Cases<never, never, never>, 'process' | 'references'>;
type Decided = Pick<CaseRecord, 'applicant' | 'outcome'>;

/** The titles of the faces of what each case names by an id that was decided. */
const titlesOf = async (
  { references }: AnyCases,
  [name, { refersTo }]: readonly [string, Ask],
  { cases, subject }: { readonly cases: readonly Decided[]; readonly subject: Subject },
): Promise<readonly (string | null)[]> => {
  const faces = references[refersTo?.kind ?? '']?.faces;
  const shown = faces ? await facesShown(faces, { idIn: (one) => valueIn(one, name), cases, subject }) : [];
  return cases.map((_, at) => (shown[at] ? (faces?.titleOf(shown[at]) ?? null) : null));
};

interface Found {
  readonly refersTo: NonNullable<Ask['refersTo']>;
  readonly id: string;
  readonly title: string | null | undefined;
}

/** What names a record, by its title; nothing of one that the reader does not see. */
const named = (shown: object, { refersTo, id, title }: Found): readonly object[] =>
  title ? [{ ...shown, label: both(refersTo), value: title, reference: { kind: refersTo.kind, id, label: title } }] : [];

/** The loader of `decided` where it names records: one query for all cases of an answer and each kind of record; what the reader does not see is left out. */
export const decidedLoader = (cases: AnyCases) => {
  const asks = Object.entries(cases.process.outcome as Outcome).filter(isShown);
  if (!namesRecords(cases.process.outcome)) return {};
  const loader = loads(['applicant', 'outcome'], async (queries, { subject, locale }: Ctx) => {
    const records = queries.map(({ obj }) => obj);
    const titles = await Promise.all(asks.map((ask) => (ask[1].refersTo ? titlesOf(cases, ask, { cases: records, subject }) : [])));
    return records.map((record, at) =>
      asks.flatMap((ask, nth): object | readonly object[] => {
        const value = valueIn(record, ask[0]);
        const shown = value === null ? null : shownIn(ask, value, locale);
        return shown && ask[1].refersTo
          ? named(shown, { refersTo: ask[1].refersTo, id: String(value), title: titles[nth]?.[at] })
          : (shown ?? []);
      }),
    );
  });
  return { decided: { loader, opts: { cache: false } } };
};

/** Who sits on a seat of a panel: the body it is bound to, else those who take it. */
const bodyOf = (variant: Variant, seat: string): Bilingual | undefined =>
  movesIn(variant).flatMap(([, move]) => {
    if (!isPanel(move) || !(seat in move.seats)) return [];
    const [role = ''] = seatActors(move, seat);
    return [both(partySeat(move, seat) ?? roleLabel(role))];
  })[0];

const wordsOf = (variant: Variant, verdict: string): Bilingual | undefined =>
  movesIn(variant).flatMap(([, move]) => {
    const said = isPanel(move) ? move.verdicts[verdict] : undefined;
    return said ? [both(said)] : [];
  })[0];

/** What the bodies that decide side by side have said so far, in codes and in words. */
export const verdictFields = <F, X, Facts>(process: Process<F, X, Facts>) => ({
  verdicts: reads(['verdicts', 'variant', 'tableVersion', 'state', 'assigned'], (record, _: unknown, { subject }: Ctx) => {
    if (decidesBlind(process, record, subject)) return [];
    const variant = variantOfCase(process, record);
    return Object.entries(record.verdicts).flatMap(([seat, verdict]) =>
      verdict ? [{ seat, verdict, seatLabel: bodyOf(variant, seat) ?? null, verdictLabel: wordsOf(variant, verdict) ?? null }] : [],
    );
  }),
});
