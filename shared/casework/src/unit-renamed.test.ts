import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFormer, mergedIn, renamedIn } from './unit-renamed.ts';

const [old, now] = ['昆明西山机械租赁', '昆明西山机械租赁（更名）'];
const unit = { name: now, formerNames: [old] };

describe('cases 45: titles of cases of a unit that was renamed', () => {
  it.each([
    ['in the midst', `云AA-T1 ${old} 塔式起重机`, `云AA-T1 ${now}〔原：${old}〕 塔式起重机`],
    ['alone', old, `${now}〔原：${old}〕`],
    ['not another whose name begins alike', `${old}有限公司 QTZ80`, `${old}有限公司 QTZ80`],
    ['not what is called so already', `QTZ80 ${now}`, `QTZ80 ${now}`],
  ])('say the present name and in brackets the former: %s', (_, before, after) => {
    expect(renamedIn(before, unit)).toBe(after);
    expect(renamedIn(after, unit)).toBe(after);
  });

  it('keep every former name, and none that is the present one again', () => {
    const once = renamedIn(`塔 ${old}`, unit);
    const twice = renamedIn(once, { name: '昆明盘龙', formerNames: [old, now] });
    expect(twice).toBe(`塔 昆明盘龙〔原：${now}、${old}〕`);
    expect(renamedIn(twice, { name: old, formerNames: [old, now, '昆明盘龙'] })).toBe(`塔 ${old}〔原：昆明盘龙、${now}〕`);
  });

  it('keep them when the title is made anew, of a part that is still there', () => {
    const title = `塔 ${now}〔原：${old}〕 QTZ80`;
    expect(keptFormer(title, `施工升降机 ${now} SC200`)).toBe(`施工升降机 ${now}〔原：${old}〕 SC200`);
    expect(keptFormer(title, '施工升降机 别的单位')).toBe('施工升降机 别的单位');
  });

  it('E1 say into which unit theirs was merged, by its side alone, whatever it was called before; and no more once that is annulled', () => {
    const merged = { name: now, successorName: '昆明盘龙' };
    const title = `塔 ${now}〔原：${old}〕 QTZ80 ${old}有限公司`;
    const after = `塔 ${now}〔原：${old}〕〔已并入：昆明盘龙〕 QTZ80 ${old}有限公司`;
    expect(mergedIn(title, merged)).toBe(after);
    expect(mergedIn(after, merged)).toBe(after);
    expect(mergedIn(after, { ...merged, successorName: null })).toBe(title);
    expect(mergedIn(now, merged)).toBe(`${now}〔已并入：昆明盘龙〕`);
    expect(mergedIn(`${now} 昆明盘龙`, merged)).toBe(`${now} 昆明盘龙`);
    expect(renamedIn(after, { name: '昆明五华', formerNames: [old, now] })).toBe(
      `塔 昆明五华〔原：${now}、${old}〕〔已并入：昆明盘龙〕 QTZ80 ${old}有限公司`,
    );
    expect(keptFormer(after, `施工升降机 ${now}`)).toBe(`施工升降机 ${now}〔原：${old}〕〔已并入：昆明盘龙〕`);
    expect(keptFormer(`${now}〔已并入：昆明盘龙〕`, now)).toBe(`${now}〔已并入：昆明盘龙〕`);
  });

  it('are as before where no former name is in them', () => {
    const word = fc.string({ minLength: 1 }).filter((one) => !one.includes(' ') && !/[〔〕]/.test(one) && one !== old && one !== now);
    fc.assert(fc.property(fc.array(word, { minLength: 1 }), (words) => renamedIn(words.join(' '), unit) === words.join(' ')));
  });
});
