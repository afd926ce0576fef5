import { anonymous, type Subject } from '@anzhu/access';
import { beforeAll, describe, expect, it } from 'vitest';
import { berth, boat, far, type Harbour, near, openHarbour, owner, stranger } from '../test/harbour.ts';
import { registersSdl } from './index.ts';

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
  const { boats, papers } = harbour;
  const done = [
    await boats.insert(boat(), {}),
    await boats.insert(boat({ _id: 'boat-2', number: 'B-2', keys: ['maker|2'], owner: stranger.org }), {}),
    await papers.insert({ _id: '甲-1', boatId: 'boat-1', title: '甲' }, {}),
    await papers.insert({ _id: '乙-1', boatId: 'boat-1', title: '乙' }, {}),
    await papers.insert({ _id: '丙-2', boatId: 'boat-2', title: '丙' }, {}),
  ];
  expect(done.every(({ ok }) => ok)).toBe(true);
});

const readers: readonly (readonly [string, Subject, boolean])[] = [
  ['the owner of the boat', owner, true],
  ['an authority of its region', near, true],
  ['who reads the boat for another reason', berth, true],
  ['the owner of another boat', stranger, false],
  ['an authority of elsewhere', far, false],
  ['nobody in particular', anonymous, false],
];

describe('a register whose records are parts of another', () => {
  it.each(readers)('is read by whoever may read that one, by id and reference: %s', async (_, who, reads) => {
    const reference = '{ __typename: "Paper", id: "甲-1" }';
    const shown = reads ? { title: '甲' } : null;
    const byId = '{ paper(id: "甲-1") { title } }';
    if (who === anonymous) await expect(harbour.ask(who, byId)).rejects.toThrow('UNAUTHENTICATED');
    else expect(await harbour.ask(who, byId)).toEqual({ paper: shown });
    const entities = `{ _entities(representations: [${reference}]) { ... on Paper { title } } }`;
    expect(await harbour.ask(who, entities)).toEqual({ _entities: [shown] });
  });

  it.each(readers)('and from there to here, whoever got hold of an id: %s', async (_, who, reads) => {
    const at = { path: 'boatId', order: { title: 1 } } as const;
    expect(await harbour.papers.read.at(who, at, ['boat-1'])).toHaveLength(reads ? 2 : 0);
    expect(harbour.papers.references.mayRefer(who, { boatId: 'boat-1' } as never)).toBe(false);
  });

  it('all of each are loaded together, in their order, and none of another', async () => {
    const { boats } = await harbour.ask(near, '{ boats { edges { node { id papers { title } } } } }');
    const titles = boats.edges.map(({ node }: { node: { id: string; papers: readonly { title: string }[] } }) => [
      node.id,
      node.papers.map(({ title }) => title),
    ]);
    expect(Object.fromEntries(titles)).toEqual({ 'boat-1': ['乙', '甲'], 'boat-2': ['丙'] });
  });

  it('has no face', () => {
    expect(registersSdl([harbour.papers.definition])).not.toContain('PaperFace');
  });
});

describe('a register that nobody reads', () => {
  it('is for decisions, and the schema does not have it', async () => {
    expect(await harbour.watches.insert({ _id: 'w', captain: '李' }, {})).toMatchObject({ ok: true });
    expect(await harbour.watches.find('w')).toMatchObject({ captain: '李' });
    expect(await harbour.watches.read.one(owner, 'w')).toBeNull();
    expect(registersSdl([harbour.watches.definition])).toBe('');
    await expect(harbour.ask(owner, '{ watch(id: "w") { captain } }')).rejects.toThrow('Cannot query field');
  });
});
