import { readWorkbook } from '@anzhu/sheets';
import { beforeAll, describe, expect, it } from 'vitest';
import { boat, type Harbour, openHarbour, owner } from '../test/harbour.ts';

const limits = { rows: 10, unpacked: 1e6 };
const stays = new AbortController().signal;

describe('what follows from the day', () => {
  let later: Harbour;
  beforeAll(async () => {
    later = await openHarbour();
    expect((await later.boats.insert(boat(), {})).ok).toBe(true);
  });
  const exported = async () => {
    const { exportBoats } = await later.ask(owner, '{ exportBoats { url } }');
    const opened = await later.files.open(exportBoats.url.split('/').at(-1));
    if (!opened.ok) throw new Error(opened.error.code);
    const book = await readWorkbook(Buffer.concat(await opened.value.stream.toArray()), limits, stays);
    return book.ok && [...(book.value.rows[1]?.cells.values() ?? [])][2];
  };
  const everywhere = async () => {
    const query = '{ boat(id: "boat-1") { engine } boats { edges { node { engine } } } boatByNumber(number: "B-1") { engine } }';
    const { boat: read, boats, boatByNumber } = await later.ask(owner, query);
    return [read.engine, boats.edges[0].node.engine, boatByNumber.engine, await exported()];
  };

  const listed = async (engine: string) => {
    const { boats } = await later.ask(owner, `{ boats(filter: { engine: "${engine}" }) { total { count } edges { node { engine } } } }`);
    return [boats.total.count, ...boats.edges.map(({ node }: { node: { engine: string } }) => node.engine)];
  };

  it('X15 read, listed, in its face, exported and found by a filter a record is what it is on that day, whatever was noted of it', async () => {
    expect(await everywhere()).toEqual(Array(4).fill('DIESEL'));
    expect([await listed('DIESEL'), await listed('STOPPED')]).toEqual([[1, 'DIESEL'], [0]]);
    later.clock.advance({ days: 93 });
    expect([await listed('DIESEL'), await listed('STOPPED')]).toEqual([[0], [1, 'STOPPED']]);
    expect(await everywhere()).toEqual(Array(4).fill('STOPPED'));
    expect((await later.boats.find('boat-1'))?.engine).toBe('DIESEL');
  });
});
