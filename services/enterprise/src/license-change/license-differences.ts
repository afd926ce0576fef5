import type { Unit } from '../unit/unit.ts';
import { type Borne, borneBy } from '../work-safety-license/periods.ts';

const facts = ['unitName', 'address', 'principal', 'economicType'] as const satisfies readonly (keyof Borne)[];

/** What a license bears that is registered otherwise of its unit by now, with what is registered; of what is not registered, or what it does not know to bear, nothing is said. */
export const differencesOf = (license: Borne, unit: Pick<Unit, 'name' | 'profile' | 'people'>): Partial<Borne> => {
  const registered = borneBy(unit);
  return Object.fromEntries(
    facts.flatMap((fact) =>
      registered[fact] && license[fact] !== undefined && registered[fact] !== license[fact] ? [[fact, registered[fact]]] : [],
    ),
  );
};
