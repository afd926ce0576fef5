import { personChanged, personNamesErased } from '@anzhu/contracts';
import { createPersonalData } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameErasures } from './name-erasures.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const secrets = createPersonalData({ keyRing: `k1:${key}`, personRefKey: key });
const hour = 3_600_000;
const now = new Date();
const [before, then, after] = [5, 4, 3].map((hours) => new Date(now.getTime() - hours * hour).toISOString()) as [string, string, string];
/** Of the process: days ahead of the database's. */
const clock = () => new Date(now.getTime() + 10 * 24 * hour);
const name = '欧阳拭名';

describe('P5 X9 the names of a person in a service that knows nothing else of persons', () => {
  let connection: Connection;
  let erasing: ReturnType<typeof nameErasures>;
  /** So many digests were made since other work had its turn. */
  let inARow = 0;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    const nameRefOf: typeof secrets.nameRefOf = (...of) => {
      inARow += 1;
      return secrets.nameRefOf(...of);
    };
    erasing = nameErasures({ connection, secrets: { nameRefOf }, clock });
  });
  const hear = async (type: string, data: object, time: string) => {
    for (const { definition, handle } of erasing.follower.handlers)
      if (definition.type === type)
        await connection.transaction((session) => handle({ session, event: { id: `${type} ${time}`, time } as never, data }));
  };
  const erasedOf = (who: string) => ({
    ...{ personId: who, personRef: `ref-${who}`, nameRefs: [secrets.nameRefOf(`ref-${who}`, name)], certificateNumbers: [] },
  });
  const mark = (who: string) => connection.collection('name_erasures').findOne({ _id: `ref-${who}` as never });
  const changed = (nameRef: string, time: string) =>
    hear(personChanged.type, { personId: 'back', personRef: 'ref-back', employed: true, nameRef }, time);

  it('P5 X9 are kept of who is called so again, in whichever order that is heard; heard late, it waits for that', async () => {
    const [again = ''] = erasedOf('back').nameRefs;
    await hear(personNamesErased.type, erasedOf('back'), then);
    const waiting = { nameRefs: [again], timers: [{ name: 'erase', at: expect.any(Date) }] };
    const marked = await mark('back');
    expect(marked).toMatchObject(waiting);
    expect(marked?.['timers'][0].at.getTime() - now.getTime()).toSatisfy((waits: number) => waits >= hour && waits < 2 * hour);
    expect((await erasing.timed.upTo?.())?.getTime()).toBeLessThan(marked?.['timers'][0].at.getTime());
    await changed(again, before);
    await changed('of another name', after);
    expect(await mark('back')).toMatchObject(waiting);
    await changed(again, after);
    expect(await mark('back')).toMatchObject({ doneAt: clock(), timers: [] });
    expect(await mark('back')).not.toHaveProperty('nameRefs');
    await hear(personNamesErased.type, erasedOf('back'), then);
    expect(await mark('back')).toMatchObject({ timers: [] });
  });

  it('P5 X9 are erased by the latest word, whatever of before is heard again while that is done', async () => {
    const [first, second] = [erasedOf('twice'), { ...erasedOf('twice'), nameRefs: ['other digest'] }];
    await hear(personNamesErased.type, first, before);
    await connection
      .collection('name_erasures')
      .updateOne({ _id: 'ref-twice' as never }, { $set: { doneAt: now, timers: [] }, $unset: { nameRefs: 1 } });
    await hear(personNamesErased.type, second, then);
    await hear(personNamesErased.type, first, before);
    expect(await mark('twice')).toMatchObject({ saidAt: new Date(then), nameRefs: ['other digest'], timers: [{ name: 'erase' }] });
    expect(await mark('twice')).not.toHaveProperty('doneAt');
  });

  it('P5 X9 are erased turn by turn where the process is about to stop, and a long text keeps no other work waiting', async () => {
    const texts = Array.from({ length: 3 }, (_, n) => ({
      personRef: 'ref-long',
      reason: `${'一二三四五六七八九十'.repeat(20)}${name}${n}`,
    }));
    await connection.collection('long_texts').insertMany(texts);
    await hear(personNamesErased.type, erasedOf('long'), now.toISOString());
    let [isOver, most, turns] = [false, 0, 0];
    const other = (): void => {
      most = Math.max(most, inARow);
      inARow = 0;
      if (!isOver) setImmediate(other);
    };
    other();
    for (let one = await mark('long'); one && !one['doneAt']; one = await mark('long'), turns += 1)
      await erasing.timed.onTimer('ref-long', undefined as never, AbortSignal.abort());
    isOver = true;
    const left = await connection
      .collection('long_texts')
      .find({ reason: /已删除姓名\d$/ })
      .toArray();
    expect(left).toHaveLength(3);
    expect(turns).toBeGreaterThan(3);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(1_000);
  });
});
