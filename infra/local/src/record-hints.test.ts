import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { anonymous } from '@anzhu/access';
import { type ActsByType, buttonResolvers, type RecordActs } from '@anzhu/graphql';
import type { Bilingual } from '@anzhu/kernel';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { wrongWords } from '../test/shown.ts';

const root = new URL('../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('gateway/api.graphql', root), 'utf8'), { assumeValidSDL: true });
const services = readdirSync(new URL('services/', root)).filter((name) => existsSync(new URL(`services/${name}/src/sdl.ts`, root)));

type Acts = RecordActs<never, unknown>;
type Ask = { readonly name: string; readonly label: Bilingual; readonly hint: Bilingual | null };
type Button = { readonly mutation: string; readonly asks: readonly Ask[] };
type Resolve = (...asked: unknown[]) => Promise<readonly Button[]>;

/** What each button says to whoever may press it. */
const offered = async ([type, acts]: readonly [string, Acts]): Promise<readonly Button[]> => {
  const open = Object.fromEntries(Object.entries(acts).map(([mutation, act]) => [mutation, { ...act, may: () => true }]));
  const { buttons } = buttonResolvers({ [type]: open }, {})[type] as { readonly buttons: Resolve };
  return buttons({}, {}, { subject: anonymous, now: () => new Date(0) }, { schema });
};

const told = await Promise.all(
  services.map(
    async (name) =>
      ((await import(new URL(`services/${name}/src/sdl.ts`, root).href)) as { readonly recordButtons?: ActsByType<unknown> })
        .recordButtons ?? {},
  ),
);
const buttons = (await Promise.all(told.flatMap((all) => Object.entries(all) as (readonly [string, Acts])[]).map(offered))).flat();
const asks = buttons.flatMap((button) => button.asks.map((ask) => [`${button.mutation} ${ask.name}`, ask] as const));

describe('front-ends 4: what a button of a record asks', () => {
  it.each(asks)('X12 %s is said in words of both languages, and its hint says what its label does not', (_, { label, hint }) => {
    expect(wrongWords(label)).toEqual([]);
    if (hint === null) return;
    expect(wrongWords(hint)).toEqual([]);
    const beside = (['zh', 'en'] as const).filter((locale) => hint[locale] === '' || hint[locale].startsWith(label[locale]));
    expect(beside).toEqual([]);
  });

  it('X12 most say all by their label', () => {
    expect(asks.length).toBeGreaterThan(50);
    expect(asks.filter(([, { hint }]) => hint !== null).length).toBeGreaterThan(15);
  });
});
