import { expect, it } from 'vitest';
import { issuerAsked, noting } from './asked.ts';

it('X9 reliability: a register that cannot be asked is logged once for each cause, and warned of until it answers', () => {
  const lines: string[] = [];
  const note = (level: string) => (said: unknown, text?: string) => void lines.push(`${level} ${text ?? String(said)}`);
  const issuer = noting(issuerAsked, { warn: note('warn'), info: note('info') } as never);
  issuer.answered();
  expect([lines, issuer.warnings()]).toEqual([[], []]);
  for (const status of [401, 401, 503]) issuer.failed(new Error('fetch failed', { cause: new Error(`status ${status}`) }));
  expect(lines).toEqual(['warn', 'warn'].map((level) => `${level} the issuer cannot be asked: officials are UNAVAILABLE`));
  expect(issuer.warnings()).toEqual([
    expect.stringContaining('the issuer cannot be asked (fetch failed: status 503); officials are UNAVAILABLE'),
  ]);
  issuer.answered();
  expect([lines.at(-1), issuer.warnings()]).toEqual(['info the issuer answers again', []]);
});
