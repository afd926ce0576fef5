import { type DivisionChanges, division, isDivision, provinceAbbreviation, tellDivisions } from '@anzhu/identifiers';
import { err, ok, type Result } from '@anzhu/kernel';

interface Asked {
  readonly verb: string;
  readonly code: string;
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  /** Codes of the divisions that took its place, or whose place it takes. */
  readonly others: readonly string[];
}

type Changed = Result<DivisionChanges, readonly string[]>;

const unknown = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !isDivision(code)).map((code) => `${code}: 不是现行区划 / is no present division`);

const nameFaults = ({ zh = '', en = '' }: Asked): readonly string[] => [
  ...(/^\p{Script=Han}{2,30}$/u.test(zh) ? [] : [`${zh}: 应为中文名称 / must be the Chinese name`]),
  ...(/^\p{Lu}[\p{Script=Latin}' -]{1,60}$/u.test(en) ? [] : [`${en}: 应为英文名称 / must be the English name`]),
];

const codeFaults = (code: string): readonly string[] => {
  if (!/^\d{6}$/.test(code) || code.endsWith('0000') || provinceAbbreviation(code) === null)
    return [`${code}: 应为省内六位市县区划代码 / must be a six-digit code of a city or county`];
  return isDivision(code) ? [`${code} ${division(code)?.zh}: 已有 / is there already`] : [];
};

const add = (changes: DivisionChanges, asked: Asked): Changed => {
  const { code, zh = '', en = '', others } = asked;
  const faults = [...codeFaults(code), ...nameFaults(asked), ...unknown(others)];
  if (faults.length > 0) return err(faults);
  const added = [...changes.added.filter((one) => one.code !== code), { code, zh, en }];
  const { [code]: _, ...abolished } = changes.abolished;
  return ok({ added, abolished: { ...abolished, ...Object.fromEntries(others.map((old) => [old, [code]])) } });
};

const abolish = (changes: DivisionChanges, { code, others }: Asked): Changed => {
  const needed = others.length === 0 || others.includes(code) ? ['须写明由何区划承接 / name the divisions that take its place'] : [];
  const faults = [...unknown([code, ...others]), ...needed];
  return faults.length > 0 ? err(faults) : ok({ ...changes, abolished: { ...changes.abolished, [code]: others } });
};

/** Takes back what was entered about a code: that it came, or that it is no longer, and that it took the place of others. */
const remove = ({ added, abolished }: DivisionChanges, { code }: Asked): Changed => {
  const isEntered = added.some((one) => one.code === code) || code in abolished;
  if (!isEntered) return err([`${code}: 未曾登记 / was not entered`]);
  const kept = Object.entries(abolished).filter(([old, successors]) => old !== code && !successors.includes(code));
  return ok({ added: added.filter((one) => one.code !== code), abolished: Object.fromEntries(kept) });
};

const verbs: Readonly<Record<string, (changes: DivisionChanges, asked: Asked) => Changed>> = { add, abolish, remove };

/** What an operator has entered about divisions, with one change more; or everything that is wrong with it. Null for a verb that is none. */
export const changeDivisions = (changes: DivisionChanges, asked: Asked): Changed | null => {
  tellDivisions(changes);
  return Object.hasOwn(verbs, asked.verb) ? (verbs[asked.verb]?.(changes, asked) ?? null) : null;
};
