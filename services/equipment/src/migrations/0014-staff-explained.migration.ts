import { personNotFound } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import type { Change, Migration, MigrationStep } from '@anzhu/store';
import { dismantlingNoticeProcess } from '../sites/dismantling-notice/dismantling-notice.ts';
import { installationNoticeProcess } from '../sites/installation-notice/installation-notice.ts';
import { crewChangeProcess } from '../use/crew-change/crew-change.ts';
import { useRegistrationProcess } from '../use/use-registration/use-registration.ts';

type Said = Bilingual | string | null | undefined;

interface Outcome {
  readonly dutyFaults?: Said;
  readonly dutyOverride?: string | null;
  readonly staffLacking?: Said;
  readonly staffSettled?: Said;
  readonly staffOpen?: readonly string[];
  readonly staffExplained?: readonly string[];
  readonly staffStated?: readonly string[];
}

interface Entry {
  readonly label?: Bilingual;
}

interface Stored {
  readonly _id: string;
  readonly outcome?: Outcome;
  readonly history?: readonly Entry[];
}

/** How a fault of a list of persons begins, in any version, and its code. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^缺少重点人员: (\d+)/, 'DUTY_$1_MISSING'],
  [/^此处不填该职务/, 'OTHER_DUTY'],
  [/^(应为.+的人员|不是该单位的人员)/, 'WRONG_UNIT'],
  [/^(在相应单位未查到|未查到该证书编号)/, personNotFound],
  [/^姓名与/, 'NAME_DIFFERS'],
  [/^(所需)?证书.*已失效/, 'CERTIFICATE_EXPIRED'],
  [/^没有该职务所需的证书/, 'CERTIFICATE_MISSING'],
  [/^已不再是该工程的主要管理人员/, 'REPLACED_IN_TEAM'],
  [/^特种作业人员中没有安装单位的该类设备安装拆卸工/, 'INSTALLER_MISSING'],
];

const lists: Readonly<Record<string, string>> = { 重点人员: 'keyStaff', 特种作业人员: 'specialWorkers' };

const codeOf = (text: string): string | undefined => {
  const [begins, code = ''] = words.find(([one]) => one.test(text)) ?? [];
  return begins && code.replace('$1', begins.exec(text)?.[1] ?? '');
};

/** What a sentence of before is about (`aboutOf`); nothing where no rule says it any more. */
export const aboutSentence = (sentence: string): string | undefined => {
  const [, list = '', row, text = sentence] = /^(重点人员|特种作业人员)第(\d+)行: (.*)$/.exec(sentence) ?? [];
  const code = codeOf(text);
  if (code === undefined) return undefined;
  if (row !== undefined) return `${lists[list]}.${Number(row) - 1} ${code}`;
  return `${code === 'INSTALLER_MISSING' ? 'specialWorkers' : 'keyStaff'} ${code}`;
};

const sentencesOf = (said: Said): readonly string[] => (said ? (typeof said === 'string' ? said : said.zh).split('; ') : []);

/** What is about something already stays as it is. */
const about = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap((one) => (/^(keyStaff|specialWorkers)(\.\d+)? [\w]+$/.test(one) ? one : (aboutSentence(one) ?? [])));

const numberless = (text: string): string =>
  text
    .replaceAll(/证书[^;]+?已失效/g, '所需证书已失效')
    .replaceAll(/certificate (?!that is needed)[^;]+? is no longer valid/g, 'the certificate that is needed is no longer valid');

const inBoth = ({ zh, en, ...more }: Bilingual): Bilingual => ({ ...more, zh: numberless(zh), en: numberless(en) });

/** As what was said is said now: without the number of a person's certificate. */
const withoutNumbers = (said: Said): Said => (typeof said === 'string' ? numberless(said) : said && inBoth(said));

const explained = ({ staffExplained, dutyOverride, dutyFaults }: Outcome): readonly string[] | undefined =>
  staffExplained ?? (dutyOverride ? sentencesOf(dutyFaults) : undefined);

const texts = ['dutyFaults', 'staffLacking', 'staffSettled'] as const;

const outcomeOf = (outcome: Outcome): Outcome => {
  const [kept, stated] = [explained(outcome), outcome.staffStated ?? sentencesOf(outcome.staffSettled)];
  return {
    ...outcome,
    ...Object.fromEntries(texts.flatMap((name) => (name in outcome ? [[name, withoutNumbers(outcome[name])]] : []))),
    ...(outcome.staffOpen && { staffOpen: about(outcome.staffOpen) }),
    ...(kept && { staffExplained: about(kept) }),
    ...(outcome.staffSettled && { staffStated: about(stated) }),
  };
};

const changeOf = ({ _id: id, outcome = {}, history = [] }: Stored): readonly Change[] => {
  const set = {
    outcome: outcomeOf(outcome),
    history: history.map((entry) => (entry.label ? { ...entry, label: inBoth(entry.label) } : entry)),
  };
  return JSON.stringify(set) === JSON.stringify({ outcome, history }) ? [] : [{ id, set }];
};

const change: MigrationStep['change'] = (batch) => (batch as unknown as readonly Stored[]).flatMap(changeOf);

const processes = [installationNoticeProcess, dismantlingNoticeProcess, useRegistrationProcess, crewChangeProcess];

/** P5: notices keep what was explained about their people by what it is about, and no case says the number of a person's certificate in what is wrong with a list. */
export const staffExplained: Migration = {
  id: '0014-staff-explained',
  steps: () => processes.map(({ collection }) => ({ collection, change })),
};
