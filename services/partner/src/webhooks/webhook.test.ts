import { hostsOf, urlFaults } from '@anzhu/deliveries';
import { describe, expect, it } from 'vitest';
import { webhookTroubles } from './watched-webhooks.store.ts';
import {
  afterFailure,
  failingFor,
  inOrder,
  nextSendAt,
  pauseLeft,
  replaced,
  signingSecrets,
  stateOf,
  type Webhook,
  waitOf,
} from './webhook.ts';

const hour = 3_600_000;
const begun = new Date('2026-06-01T00:00:00Z');
const at = (hours: number): Date => new Date(begun.getTime() + hours * hour);
const refused = { failure: 'HTTP_STATUS', httpStatus: 503 } as const;

describe('reliability: a webhook whose receiver fails', () => {
  it('is tried again after a growing pause of an hour at most', () => {
    const pauses: number[] = [];
    let webhook: Parameters<typeof afterFailure>[0] = { tries: 0, failingSince: null };
    for (let n = 0; n < 13; n += 1) {
      const failed = afterFailure(webhook, refused, begun);
      pauses.push((failed.nextAt.getTime() - begun.getTime()) / 1_000);
      webhook = failed;
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1_280, 2_560, 3_600, 3_600, 3_600]);
  });

  it('is tried no sooner than it asked for, and the pause is not kept with the failure', () => {
    const { nextAt, lastFailure } = afterFailure({ tries: 0, failingSince: null }, { ...refused, waitMs: 120_000 }, begun);
    expect([nextAt, lastFailure]).toEqual([new Date('2026-06-01T00:02:00Z'), refused]);
  });

  it('is sent nothing at all while it asks for a pause, and is held by no pause that it did not ask for', () => {
    const asked = afterFailure({ tries: 0, failingSince: null }, { ...refused, waitMs: 120_000 }, begun);
    const ownPause = afterFailure({ tries: 9, failingSince: null }, refused, begun);
    expect([asked, ownPause, { ...inOrder, askedUntil: null }].map((webhook) => pauseLeft(webhook, begun))).toEqual([120_000, 0, 0]);
    expect([pauseLeft(asked, at(-240)), waitOf({ ...inOrder, askedUntil: at(1) }, begun)]).toEqual([0, hour]);
  });

  it.each([
    ['nothing of one in order', inOrder, null],
    ['its next try', { ...inOrder, failingSince: begun, nextAt: at(0.5) }, at(0.5)],
    ['the end of a pause that is asked for by an answer to something else', { ...inOrder, askedUntil: at(1) }, at(1)],
    ['the later of both', { ...inOrder, failingSince: begun, nextAt: at(0.5), askedUntil: at(1) }, at(1)],
    ['nothing where it is stopped', { ...inOrder, askedUntil: at(1), stopped: { because: 'OPERATOR', at: begun } }, null],
  ] as const)('says when the next event is sent: %s', (_, webhook, next) => expect(nextSendAt(webhook, begun)).toEqual(next));

  it.each([
    ['DELIVERING', inOrder],
    ['DELIVERING', { ...inOrder, askedUntil: at(-1) }],
    ['PAUSED', { ...inOrder, askedUntil: at(1) }],
    ['RETRYING', { ...inOrder, failingSince: begun, nextAt: at(0.5) }],
    ['PAUSED', { ...inOrder, failingSince: begun, nextAt: at(0.5), askedUntil: at(1) }],
    ['DELIVERING', { ...inOrder, askedUntil: at(240) }],
    ['STOPPED', { ...inOrder, askedUntil: at(1), stopped: { because: 'OPERATOR', at: begun } }],
  ] as const)('is %s', (state, webhook) => expect(stateOf(webhook, begun)).toBe(state));

  it('is held for five days and then stopped, since when the first attempt failed stands', () => {
    const first = afterFailure({ tries: 0, failingSince: null }, refused, begun);
    expect([first.stopped, stateOf(first, begun)]).toEqual([null, 'RETRYING']);
    const late = afterFailure(first, refused, at(5 * 24 - 1));
    expect([late.failingSince, late.stopped]).toEqual([begun, null]);
    const over = afterFailure(late, refused, at(5 * 24));
    expect([over.stopped, stateOf(over, begun)]).toEqual([{ because: 'FAILED_FOR_DAYS', at: at(5 * 24) }, 'STOPPED']);
  });

  it('is held no longer than the longest pause by a clock that ran ahead, and has failed since the true time', () => {
    const ahead = afterFailure({ tries: 20, failingSince: null }, refused, at(10 * 24));
    expect([waitOf(ahead, begun), waitOf(ahead, at(10 * 24)), waitOf(inOrder, begun)]).toEqual([0, hour, 0]);
    expect(afterFailure(ahead, refused, begun)).toMatchObject({ failingSince: begun, stopped: null });
  });

  /** Tried whenever it may be, hour after hour, until it is stopped. */
  const tried = (answers: readonly number[]) => {
    let webhook: ReturnType<typeof afterFailure> = { ...inOrder };
    let now = begun;
    for (let n = 0; webhook.stopped === null; n += 1) {
      const waitMs = answers[n % answers.length] ?? 0;
      webhook = afterFailure(webhook, waitMs > 0 ? { ...refused, waitMs } : refused, now);
      now = new Date(now.getTime() + waitOf(webhook, now));
    }
    return [webhook.stopped?.because, ((webhook.stopped?.at.getTime() ?? 0) - begun.getTime()) / (24 * hour)];
  };

  it.each([
    ['asks for pauses alone', [hour], 'PAUSED_FOR_DAYS', 30],
    ['asks for pauses now and then, and else only fails', [hour, 0, 0, 0], 'FAILED_FOR_DAYS', 5 * (4 / 3)],
    ['asks for a second each time, and is never there after it', [1_000], 'FAILED_FOR_DAYS', 5],
  ] as const)('is stopped where it %s, by faults and not by pauses as long as these end', (_, answers, because, days) => {
    const [stopped, after] = tried(answers);
    expect([stopped, Math.round(Number(after))]).toEqual([because, Math.round(days)]);
  });

  it('fails by the time that no pause was asked for', () => {
    const asked = afterFailure(inOrder, { ...refused, waitMs: hour }, begun);
    expect([at(0), at(1), at(2.5)].map((now) => failingFor(asked, now))).toEqual([-hour, 0, 1.5 * hour]);
    const again = afterFailure(asked, { ...refused, waitMs: hour }, at(2.5));
    expect([again.failingSince, failingFor(again, at(3.5)), failingFor(inOrder, begun)]).toEqual([begun, 1.5 * hour, null]);
    expect(afterFailure({ ...asked, failingSince: null }, refused, at(3)).pausedMs).toBe(0);
  });

  it('is stopped at once where the receiver is gone', () => {
    const { stopped } = afterFailure({ tries: 0, failingSince: null }, { failure: 'HTTP_STATUS', httpStatus: 410 }, begun);
    expect(stopped).toEqual({ because: 'GONE', at: begun });
  });
});

describe('security: secrets of a webhook', () => {
  const secret = (sealed: string, until: Date | null = null) => ({ sealed, since: begun, until });

  it('both sign until the window ends, then the new one alone', () => {
    const secrets = replaced({ secrets: [secret('a')] }, { sealed: 'b', at: at(1), until: at(25) });
    const signing = (hours: number) => signingSecrets({ secrets }, at(hours)).map(({ sealed }) => sealed);
    expect([signing(2), signing(24), signing(25)]).toEqual([['a', 'b'], ['a', 'b'], ['b']]);
  });

  it('replaced again none lives longer than it would have, and those that have ended go', () => {
    const twice = replaced({ secrets: [secret('a', at(3)), secret('b')] }, { sealed: 'c', at: at(2), until: at(26) });
    expect(twice.map(({ sealed, until }) => [sealed, until])).toEqual([
      ['a', at(3)],
      ['b', at(26)],
      ['c', null],
    ]);
    expect(replaced({ secrets: twice }, { sealed: 'd', at: at(3), until: at(3) }).map(({ sealed }) => sealed)).toEqual(['b', 'c', 'd']);
  });
});

describe('security: where a webhook may lead', () => {
  const codes = (url: string, inner: readonly string[] = []) => urlFaults(url, inner).map(({ en }) => en.split(' ').at(-2));

  it.each(['https://partner.example/events', 'https://partner.example:8443/?key=1', 'https://8.8.8.8/'])('%s is taken', (url) =>
    expect(urlFaults(url, [])).toEqual([]),
  );

  it.each([
    'partner.example',
    'ftp://partner.example/',
    'javascript:alert(1)',
    `https://partner.example/${'x'.repeat(500)}`,
    'http://partner.example/',
    'https://user@partner.example/',
    'https://:secret@partner.example/',
    'https://partner.example/#x',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://10.0.0.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[::1]/',
  ])('%s is refused, with its field', (url) => expect(urlFaults(url, []).map(({ path }) => path)).toEqual(['url']));

  it('says all that is wrong at once', () => expect(codes('http://user@10.0.0.1/')).toHaveLength(3));

  it('hosts are named with commas, spaces and capitals', () => {
    expect([hostsOf(''), hostsOf(' Inner.Example, 10.0.0.1,')]).toEqual([[], ['inner.example', '10.0.0.1']]);
    expect(urlFaults('http://INNER.example/', hostsOf('x, Inner.Example'))).toEqual([]);
  });

  it('an inner host that was allowed is taken without TLS, and no other', () => {
    expect(urlFaults('http://127.0.0.1:9/x', ['127.0.0.1:9'])).toEqual([]);
    expect(urlFaults('http://127.0.0.1:9/x', ['127.0.0.1:*'])).toEqual([]);
    for (const hosts of [['127.0.0.1'], ['127.0.0.1:8'], ['127.0.0.1:443'], ['127.0.0.2:9']])
      expect([hosts, urlFaults('http://127.0.0.1:9/x', hosts).length]).toEqual([hosts, 2]);
    for (const hosts of [['10.0.0.1'], ['10.0.0.1:443']]) expect(urlFaults('https://10.0.0.1/', hosts)).toEqual([]);
    expect(urlFaults('http://10.0.0.1/', ['10.0.0.1:443'])).toHaveLength(2);
    expect(urlFaults('http://a:b@127.0.0.1/', ['127.0.0.1'])).toHaveLength(1);
    expect(urlFaults('ftp://127.0.0.1/x', ['127.0.0.1'])).toHaveLength(1);
  });
});

describe('front-ends 4: what an operator is warned of', () => {
  const webhook = (own: Partial<Webhook>) => ({ _id: 'weather', stopped: null, failingSince: null, ...own }) as Webhook;

  it.each([
    ['nothing of one in order', {}, []],
    ['nothing of one an operator stopped', { stopped: { because: 'OPERATOR', at: begun } }, []],
    ['one whose receiver is gone', { stopped: { because: 'GONE', at: begun } }, ['stopped: GONE']],
    ['nothing of one that fails for less than an hour', { failingSince: at(1) }, []],
    ['one that has received nothing for more', { failingSince: begun }, ['receives nothing']],
    ['nothing of one that has asked for a pause meanwhile', { failingSince: begun, pausedMs: hour }, []],
    ['one that has asked for pauses too long', { stopped: { because: 'PAUSED_FOR_DAYS', at: begun } }, ['stopped: PAUSED_FOR_DAYS']],
  ] as const)('%s', (_, own, told) => {
    const troubles = webhookTroubles([webhook(own)], new Date(at(1).getTime() + 1));
    expect(troubles.map((trouble) => told.some((words) => trouble.includes(words)))).toEqual(told.map(() => true));
  });
});
