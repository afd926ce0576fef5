import { unitKinds } from '@anzhu/access';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Who } from '../../infra/local/src/client/client.ts';
import { machines, users } from '../../infra/local/src/issuer/users.ts';

const inColour = process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined;
const colour =
  (code: number) =>
  (text: string): string =>
    inColour ? `\u001b[${code}m${text}\u001b[0m` : text;

export const paint = { bold: colour(1), dim: colour(2), red: colour(31), green: colour(32), yellow: colour(33), cyan: colour(36) };

/** Who acts, as a person would say it. */
export const whoIs = (who: Who): string => {
  if (who === null) return '未登录 nobody';
  if (typeof who !== 'string')
    return `${who.name} (${who.unitKinds.map((kind) => `${unitKinds[kind].zh} ${unitKinds[kind].en}`).join(', ')})`;
  const known = [...users, ...machines].find(({ id }) => id === who);
  return known ? `${known.name} (${who})` : who;
};

interface Text {
  readonly zh?: string;
  readonly en?: string;
}

const both = ({ zh = '', en = '' }: Text): string => `${zh} / ${en}`;

interface Refusal {
  readonly faults?: readonly (Text & { readonly path: string })[];
  readonly reasons?: readonly (Text & { readonly references?: readonly { readonly label: string }[] })[];
  readonly allowed?: readonly Text[];
}

const refusalLines = (answer: Answer & Refusal): readonly string[] => [
  paint.yellow(answer.zh === undefined ? '未通过 refused' : both(answer as Text)),
  ...(answer.faults ?? []).map((fault) => paint.yellow(`- ${fault.path}: ${both(fault)}`)),
  ...(answer.reasons ?? []).map((reason) =>
    paint.yellow(`- ${both(reason)}${(reason.references ?? []).map(({ label }) => ` [${label}]`).join('')}`),
  ),
];

const isRefusal = ({ __typename }: Answer): boolean =>
  ['RequirementsNotMet', 'Blocked', 'ActionNotAllowed', 'VersionConflict', 'Error'].includes(__typename);

/** Fields of an answer that say nothing to a reader. */
const silent = new Set(
  '__typename id version stateLabel procedure createdAt updatedAt submittedAt title division applicantOrg applicantName availableActions'.split(
    ' ',
  ),
);

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const facts = (answer: Answer): readonly string[] =>
  Object.entries(answer).flatMap(([name, value]) =>
    silent.has(name) || value === null || value === false ? [] : [`${name} ${textOf(value)}`],
  );

/** What came back, as a user would see it, in both languages. */
export const shown = (answer: Answer): readonly string[] => {
  if (isRefusal(answer)) return refusalLines(answer as Answer & Refusal);
  const label = answer['stateLabel'] as Text | undefined;
  const line = [answer.__typename, ...(label ? [both(label)] : []), ...facts(answer)].join('  ');
  return [paint.cyan(line.length > 400 ? `${line.slice(0, 400)} …` : line)];
};
