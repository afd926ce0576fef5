import type { Connection, Model } from 'mongoose';
import { optionsOf, type Tables } from './aggregate.ts';

interface Made {
  readonly variant: string;
  readonly tableVersion: number;
}

const byTable = { variant: 1, tableVersion: 1 } as const;

const firstOf = async ({ collection }: Model<unknown>, filter: object): Promise<Made | null> =>
  (await collection.findOne(filter, { sort: byTable, hint: byTable, projection: { _id: 0, ...byTable } })) as Made | null;

/** The tables the documents of a collection were made under, one or two looks into the index for each. */
async function* tablesIn(model: Model<unknown>): AsyncGenerator<Made> {
  let found = await firstOf(model, {});
  while (found) {
    yield found;
    const { variant, tableVersion } = found;
    found =
      (await firstOf(model, { variant, tableVersion: { $gt: tableVersion } })) ?? (await firstOf(model, { variant: { $gt: variant } }));
  }
}

const strangersOf = async (model: Model<unknown>, { process, known }: Tables): Promise<readonly string[]> => {
  const faults: string[] = [];
  for await (const { variant, tableVersion } of tablesIn(model)) {
    if (known.some(({ code, version }) => code === variant && version === tableVersion)) continue;
    const count = await model.collection.countDocuments({ variant, tableVersion });
    faults.push(`${count} cases of ${process} were made under variant ${variant}, version ${tableVersion}, which this code does not have`);
  }
  return faults;
};

/** Stored cases of a table this code does not have: nobody could act on them. */
export const strangers = async ({ models }: Connection): Promise<readonly string[]> => {
  const checks = Object.values(models).map(async (model) => {
    const { tables } = optionsOf(model);
    return tables ? strangersOf(model as unknown as Model<unknown>, tables) : [];
  });
  return (await Promise.all(checks)).flat();
};
