import { roleLabel } from '@anzhu/access';
import { cellText, decidedReader, saidIn } from '@anzhu/case-files';
import { type CaseRecord, decidesBlind, type Process, variantOfCase } from '@anzhu/casework';
import { type Locale, resolversReading, type SubgraphContext } from '@anzhu/graphql';
import { type Bilingual, both } from '@anzhu/kernel';
import { type Ask, isPanel, movesIn, partySeat, seatActors, type Variant } from '@anzhu/workflow';

type Ctx = SubgraphContext;

const { reads } = resolversReading<CaseRecord>();

const valueIn = ({ outcome }: Pick<CaseRecord, 'outcome'>, name: string): unknown =>
  (outcome as Readonly<Record<string, unknown>>)[name] ?? null;

const shownIn = ([name, ask]: readonly [string, Ask], value: unknown, locale: Locale) => ({
  ...{ path: name, label: both(ask), group: null, reference: null },
  value: cellText(decidedReader(ask)(value, locale)),
});

/** What was decided on a case: each field by its name, and all that is there as a front end shows it. */
export const decidedFields = <F, X, Facts>({ outcome }: Pick<Process<F, X, Facts>, 'outcome'>) => {
  const asks = Object.entries(outcome as Readonly<Record<string, Ask>>);
  const shown = asks.filter(([, { isId }]) => !isId);
  const byName = asks.flatMap(([name, { values }]) => [
    [name, reads(['outcome'], (record, _: unknown, { locale }: Ctx) => saidIn(valueIn(record, name), locale))],
    ...(values ? [[`${name}Label`, reads(['outcome'], (record) => values[String(valueIn(record, name))] ?? null)]] : []),
  ]);
  return {
    ...Object.fromEntries(byName),
    decided: reads(['outcome'], (record, _: unknown, { locale }: Ctx) =>
      shown.flatMap((field) => {
        const value = valueIn(record, field[0]);
        return value === null ? [] : [shownIn(field, value, locale)];
      }),
    ),
  };
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
