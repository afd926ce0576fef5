import { queriesPerEntity } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import { places, readersIn, serviceNaming } from '../test/foreign.ts';
import { owner, schemas, services } from '../test/services.ts';

const [here, elsewhere] = places as [(typeof places)[number], (typeof places)[number]];

/** Of units two that there are; of all else the two records that are the owner's. */
const twoOf = (_: string, key: string): readonly [string, string] =>
  key === 'uscc' ? [owner.org, readersIn(here).applicant.org] : [here.there.id, elsewhere.there.id];

describe('reliability: what is asked of several at once', () => {
  it.each(services)(
    'reliability: %s asks its database no oftener for two than for one, whatever field of theirs is selected',
    async (service) => {
      const { answer, connection } = await serviceNaming(service);
      const ask = (query: string) => answer(owner, query);
      const found = await queriesPerEntity({ sdl: schemas(service), connection, ask, twoOf });
      expect(found).toEqual([]);
    },
  );
});
