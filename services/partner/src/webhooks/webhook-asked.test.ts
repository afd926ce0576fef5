import { describe, expect, it } from 'vitest';
import { inOrder, type Webhook } from './webhook.ts';
import { askedOf, heldApart, isAsAsked, restored } from './webhook-asked.ts';

const at = new Date('2026-06-01T00:00:00Z');
const webhook: Webhook = {
  ...{ _id: 'partner', url: 'https://partner.example/events', secrets: [{ sealed: 'a', since: at, until: null }] },
  ...{ start: { by: 'ALL' }, generation: 'g', position: { generation: 'g', sequence: 7 }, pending: 0, deliveredAt: at, setAt: at },
  ...inOrder,
};
const stoppedAs = (because: 'OPERATOR' | 'RESTORED' | 'GONE'): Webhook => ({ ...webhook, stopped: { because, at } });

describe('security: a webhook of a restored database', () => {
  it('goes on where operators have asked for it as it stands, and where nothing was written down yet', () => {
    expect([isAsAsked(webhook, askedOf(webhook)), isAsAsked(webhook, undefined)]).toEqual([true, true]);
  });

  it('sends nothing that operators have disabled, removed or set otherwise since', () => {
    const since = [askedOf(stoppedAs('OPERATOR')), null, askedOf({ ...webhook, url: 'https://other.example/' })];
    const replaced = askedOf({ ...webhook, secrets: [{ sealed: 'b', since: at, until: null }] });
    const replayed = askedOf({ ...webhook, generation: 'h' });
    expect([...since, replaced, replayed].map((asked) => isAsAsked(webhook, asked))).toEqual(Array(5).fill(false));
  });

  it('that stood still as RESTORED does so after its secret was replaced and it was restored once more', () => {
    const held = heldApart(webhook, at) as Webhook;
    const asked = askedOf({ ...held, secrets: [{ sealed: 'b', since: at, until: null }] });
    expect(asked.isDisabled).toBe(true);
    expect(isAsAsked(webhook, asked)).toBe(false);
    expect(restored('partner', webhook, asked)?.stopped?.because).toBe('OPERATOR');
    expect(restored('partner', held, asked)?.stopped?.because).toBe('RESTORED');
  });

  it('that the receiver stopped is not held back by operators, and stays stopped by what it says itself', () => {
    const asked = askedOf(stoppedAs('GONE'));
    expect([asked.isDisabled, restored('partner', stoppedAs('GONE'), asked)?.stopped?.because]).toEqual([false, 'GONE']);
  });

  it('whose partner is missing is what operators asked for, also where an older one is there', () => {
    const former = { ...webhook, url: 'https://former.example/', generation: 'f' };
    expect(restored('partner', former, askedOf(webhook))).toMatchObject({ url: webhook.url, generation: 'g', stopped: null });
    expect(restored('partner', former, null)).toEqual(former);
  });
});
