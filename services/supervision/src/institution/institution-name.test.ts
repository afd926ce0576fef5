import { describe, expect, it } from 'vitest';
import { institutionName } from './institution-name.store.ts';

const numbers = (named: Readonly<Record<string, string>>) =>
  ({ byNumber: async (code: string) => (named[code] ? { name: named[code] } : null) }) as unknown as Parameters<
    typeof institutionName
  >[0]['numbers'];

describe('what an institution is called on papers', () => {
  it.each([
    ['530102-SS', '五华区安全监督中心'],
    ['530102-QS', '五华区建设工程质量监督机构'],
    ['530100-SS', '昆明市建设工程安全监督机构'],
  ])('R7 W12 %s is called by its name on record, else by its place and kind: %s', async (code, name) => {
    expect(await institutionName({ numbers: numbers({ '530102-SS': '五华区安全监督中心' }) }, code)).toBe(name);
  });
});
