import { provinceAbbreviation } from '@anzhu/identifiers';
import type { Ask, Step, Workflow } from '@anzhu/workflow';
import { serialOf } from '../sample/world.ts';
import type { Place } from './place.ts';

type Answerer = (place: Place) => unknown;

const year = ({ office: { days } }: Place): string => days.today.slice(0, 4);

/** Typed numbers of a place, from a series that no story takes. */
const serial = ({ next, world }: Place, width: number): string => {
  const n = next('typed');
  return serialOf(4_000 + world.seed * 10 + Math.floor(n / 10), 10 + (n % 10), width);
};

// biome-ignore format: the table reads in columns
/** What is typed where the answer must be of a certain form. */
const particular: Readonly<Record<string, Answerer>> = {
  filingNumber:       (place) => `${provinceAbbreviation(place.division)}BA-T${year(place)}${serial(place, 5)}`,
  registrationNumber: (place) => `${place.division}T（${year(place)}）${serial(place, 7)}`,
  supervisor:         () => '监督样例',
  extendedUntil:      ({ office: { days } }) => days.plus(600),
};

const usual: Readonly<Record<Ask['type'], Answerer>> = {
  String: () => '样例',
  LocalDate: ({ office: { days } }) => days.today,
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
};

/** An answer to everything a step must be told. */
export const askedOf = (place: Place, { process }: Workflow, { asks = {} }: Step<string>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(asks)
      .filter(([, need]) => need === 'required')
      .map(([ask]) => [ask, (particular[ask] ?? usual[process.asks?.[ask]?.type ?? 'String'])(place)]),
  );
