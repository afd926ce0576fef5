import { newId } from '@anzhu/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerk, type Desk, draft, foreigner, he, inspector, li, made, openDesk, otherClerk, she, submitted, zhao } from '../test/desk.ts';
import type { Pass } from '../test/pass.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});

const act = (who: typeof clerk, { _id, version }: Pass, action: string, more: object = {}) =>
  desk.passes.act(who, { requestId: newId(), id: _id, expectedVersion: version, action, ...more });
const stored = (id: string) => desk.passes.model.collection.findOne({ _id: id as never });
const bytes = async (id: string): Promise<string> => JSON.stringify(await stored(id));
const numbersOf = async (): Promise<readonly number[]> => {
  const issued = await desk.passes.model.collection.find({ 'outcome.number': /^证/, d2: '53' }).toArray();
  return issued.map(({ outcome }) => Number(String(outcome.number).slice(1))).sort((a, b) => a - b);
};

describe('acting', () => {
  it('X4 saves state, log, event and answer together; a repeat is answered from what is there', async () => {
    const sent = await submitted(desk);
    const input = { requestId: newId(), id: sent._id, expectedVersion: sent.version, action: 'approve', opinion: '同意' };
    const first = made(await desk.passes.act(he, input));
    expect(first).toMatchObject({
      state: 'ISSUED',
      version: 3,
      stagesDecided: ['EXAMINER'],
      outbox: [
        { type: 'test.case.moved.v1', number: 1 },
        { type: 'test.pass.issued.v1', number: 1 },
        { type: 'test.case.moved.v1', number: 2 },
      ],
    });
    const before = await bytes(sent._id);
    expect(made(await desk.passes.act(he, input)).outcome).toEqual(first.outcome);
    expect(await desk.passes.act(he, { ...input, opinion: '不同意' })).toEqual({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
    expect(await bytes(sent._id)).toBe(before);
  });

  it('X4 what is refused for what its twin has just done is answered as the twin', async () => {
    const { _id: id, version: expectedVersion } = await draft(desk);
    const input = { requestId: newId(), id, expectedVersion, action: 'submit' };
    desk.facts.meanwhile = async () => {
      delete desk.facts.meanwhile;
      await desk.passes.act(clerk, input);
      desk.facts.now = { barred: [{ code: 'FULL', zh: '已满', en: 'Full' }] };
    };
    const [twin, rival] = [await desk.passes.act(clerk, input), await desk.passes.act(clerk, { ...input, requestId: newId() })];
    desk.facts.now = { barred: [] };
    expect(twin).toMatchObject({ ok: true, value: { _id: id, state: 'SUBMITTED' } });
    expect(rival).toMatchObject({ ok: false });
  });

  it('X3 an opinion keeps its paragraphs, without what is blank around them', async () => {
    const sent = await submitted(desk);
    const approved = made(await act(he, sent, 'approve', { opinion: ' 同意。\r\n\r\n请按期整改。 \n' }));
    expect(approved.history.at(-1)).toMatchObject({ action: 'approve', opinion: '同意。\n\n请按期整改。' });
  });

  it('X4 of two reviewers who decide at once one wins, the other is told what happened', async () => {
    const sent = await submitted(desk);
    const both = await Promise.all([act(he, sent, 'approve'), act(she, sent, 'approve')]);
    const [winner] = both.filter(({ ok }) => ok);
    const [loser] = both.filter(({ ok }) => !ok);
    expect(winner).toMatchObject({ value: { state: 'ISSUED', version: 3 } });
    expect(loser).toMatchObject({ error: { code: 'VERSION_CONFLICT', currentVersion: 3, since: [{ action: 'approve' }] } });
    expect((await stored(sent._id))?.outbox.filter(({ type }: { readonly type: string }) => type === 'test.pass.issued.v1')).toHaveLength(
      1,
    );
  });

  it('X9 a case of another region, another unit or nobody does not exist', async () => {
    const sent = await submitted(desk);
    const missing = { ok: false, error: { code: 'NOT_FOUND' } };
    expect(await act(foreigner, sent, 'approve')).toEqual(missing);
    expect(await act(otherClerk, sent, 'withdraw')).toEqual(missing);
    expect(await desk.passes.load(foreigner, sent._id)).toEqual(missing);
    expect(await act(he, { ...sent, _id: 'nothing' }, 'approve')).toEqual(missing);
    expect(await desk.passes.actAsSystem('nothing', { action: 'expire' })).toEqual(missing);
  });

  it('reliability: a refusal writes nothing, whatever its reason', async () => {
    const sent = await submitted(desk);
    const before = await bytes(sent._id);
    const counters = JSON.stringify(await desk.connection.collection('counters').find().toArray());
    desk.facts.now = { barred: [{ code: 'BARRED', zh: '禁止', en: 'Barred' }] };
    expect(await act(he, sent, 'approve')).toMatchObject({ ok: false, error: { code: 'BLOCKED', reasons: [{ code: 'BARRED' }] } });
    desk.facts.now = { barred: [] };
    desk.facts.isLedgerClosed = () => true;
    expect(await act(he, sent, 'approve')).toMatchObject({ ok: false, error: { code: 'BLOCKED', reasons: [{ code: 'CLOSED' }] } });
    desk.facts.isLedgerClosed = () => false;
    expect(await act(he, sent, 'returnForCorrection')).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET' } });
    expect(await act(he, { ...sent, version: 1 }, 'approve')).toMatchObject({ ok: false, error: { code: 'VERSION_CONFLICT' } });
    expect(await bytes(sent._id)).toBe(before);
    expect(JSON.stringify(await desk.connection.collection('counters').find().toArray())).toBe(counters);
  });

  it('reliability: numbers have no gap and no duplicate when many act at once and some are refused', async () => {
    const sent = await Promise.all(Array.from({ length: 12 }, (_, index) => submitted(desk, { holder: index % 3 === 0 ? '拒' : '准' })));
    desk.facts.isLedgerClosed = (holder) => holder === '拒';
    const outcomes = await Promise.all(sent.map((one) => act(he, one, 'approve')));
    desk.facts.isLedgerClosed = () => false;
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(8);
    const numbers = await numbersOf();
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const ledger = await desk.store.find(desk.ledgers, '53');
    expect(ledger?.issued).toHaveLength(numbers.length);
  });

  it('R3 a panel decides by its seats, and is numbered when it issues', async () => {
    const sent = await submitted(desk, { division: '650102' });
    const half = made(await act(li, sent, 'review', { verdict: 'PASS' }));
    expect(half).toMatchObject({ state: 'UNDER_REVIEW', verdicts: { quality: 'PASS' }, dueAt: sent.dueAt });
    expect(await act(li, half, 'review', { verdict: 'PASS' })).toMatchObject({ ok: false, error: { code: 'ACTION_NOT_ALLOWED' } });
    expect(made(await act(zhao, half, 'review', { verdict: 'PASS' }))).toMatchObject({
      state: 'ISSUED',
      outcome: { number: '证1' },
      verdicts: {},
    });
  });

  it('X4 the platform acts once, by timers and events, and is refused what the table does not offer', async () => {
    const issued = made(await act(he, await submitted(desk), 'approve'));
    expect(issued.timers).toMatchObject([{ name: 'expire' }]);
    const [one, other] = await Promise.all([
      desk.passes.actAsSystem(issued._id, { action: 'expire' }),
      desk.passes.actAsSystem(issued._id, { action: 'expire' }),
    ]);
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
    expect([one, other].find(({ ok }) => !ok)).toMatchObject({ error: { code: 'ACTION_NOT_ALLOWED' } });
    expect(await stored(issued._id)).toMatchObject({ state: 'EXPIRED', timers: [] });
  });

  it('reliability: the platform acts within the transaction of an event, and not at all when that fails', async () => {
    const issued = made(await act(he, await submitted(desk), 'approve'));
    const failed = await desk.store.atomically(async (session) => {
      made(await desk.passes.actAsSystem(issued._id, { action: 'expire' }, session));
      return { ok: false, error: 'something else' };
    });
    expect(failed.ok).toBe(false);
    expect(await stored(issued._id)).toMatchObject({ state: 'ISSUED', version: issued.version });
  });
});

describe('business that saving completes', () => {
  const record = (requestId: string, note: string | undefined = '检查') =>
    desk.visits.open(inspector, { requestId, form: { siteId: 'site-1' } }, { action: 'record', asked: { note } });

  it('X8 is opened and done in one write, by an authority on its own behalf', async () => {
    expect(made(await record(newId()))).toMatchObject({
      state: 'DONE',
      version: 1,
      applicant: 'AUTH-5301',
      outcome: { number: '查1' },
      history: [
        { number: 1, version: 1, action: 'open' },
        { number: 2, version: 1, action: 'record' },
      ],
    });
  });

  it('X8 sent many times at once is one case with one number', async () => {
    const requestId = newId();
    const all = await Promise.all(Array.from({ length: 6 }, () => record(requestId)));
    expect(new Set(all.map((one) => made(one)._id)).size).toBe(1);
    expect(made(await record(newId())).outcome.number).toBe('查3');
  });

  it('X8 refused is not stored', async () => {
    const before = await desk.visits.model.collection.countDocuments();
    expect(await record(newId(), ' ')).toMatchObject({ ok: false, error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'note' }] } });
    expect(await desk.visits.model.collection.countDocuments()).toBe(before);
  });
});
