import { canonicalCode } from '@anzhu/identifiers';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { badUserInput, flagsAsking, type Refusal, type Workflow } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import type { FilterDefinition } from './filter-definition.ts';

/** What is called so, and why nobody is told when it comes, where it is only shown and listed. */
interface FlagDefinition extends Bilingual {
  readonly untold?: string;
}

/** What may need attention of a case of a process, by the codes that stand in `flags` of its outcome. */
export type Flags = Readonly<Record<string, FlagDefinition>>;

/** The flags of a case. */
export const flagsOf = ({ outcome }: { readonly outcome: unknown }): readonly string[] =>
  (outcome as { readonly flags?: readonly string[] } | undefined)?.flags ?? [];

/** Nothing needs attention about a case that has ended. */
export const settledAtEnd = (outcome: object): { readonly flags?: readonly [] } => (flagsOf({ outcome }).length > 0 ? { flags: [] } : {});

/** Those of its flags that people are told of, in words. */
export const flagsTold = ({ flags = {} }: Flagging, record: { readonly outcome: unknown }): readonly Bilingual[] =>
  flagsOf(record).flatMap((flag) => {
    const known = flags[flag];
    return known && known.untold === undefined ? [{ zh: known.zh, en: known.en }] : [];
  });

interface Flagging {
  readonly workflow: Workflow;
  readonly flags?: Flags | undefined;
}

type Filter = mongo.Filter<mongo.Document>;
type Asked = Readonly<Record<string, unknown>>;

const path = 'outcome.flags';

/** A flag that is called by its name, in either language, or by its code. */
const flagNamed =
  (flags: Flags) =>
  (typed: string): string => {
    const isNamed = ([, { zh, en }]: readonly [string, Bilingual]) => [zh, en].includes(typed.trim());
    return Object.entries(flags).find(isNamed)?.[0] ?? canonicalCode(typed);
  };

/** The condition of lists by one flag; none where cases have no flags. */
export const flagFilters = (flags: Flags | undefined): Readonly<Record<string, FilterDefinition>> =>
  flags
    ? {
        flag: {
          type: 'String',
          isSpread: true,
          isList: true,
          path,
          kept: flagNamed(flags),
          values: flags,
          zh: `须注意事项,按名称或代码: ${Object.keys(flags).join('、')}`,
          en: `What needs attention, by its name or code: ${Object.keys(flags).join(', ')}`,
        },
      }
    : {};

/** What is wrong with the flag that a list is asked for. */
const flagAskedFaults = ({ flags = {} }: Flagging, { flag }: Asked): readonly Fault[] => {
  if (typeof flag !== 'string' || Object.hasOwn(flags, flagNamed(flags)(flag))) return [];
  const known = (locale: keyof Bilingual): string =>
    Object.values(flags)
      .map((one) => one[locale])
      .join('; ');
  const [zh, en] = [`没有此须注意事项,可填: ${known('zh')}`, `There is no such thing to attend to; there are: ${known('en')}`];
  return [{ path: 'filter.flag', code: 'UNKNOWN_FLAG', zh, en }];
};

/** Why a list, or its export, is refused that is asked for by a flag that there is none of. */
export const flagRefusal = (process: Flagging, { filter }: { readonly filter?: Asked | null | undefined }): Refusal | null => {
  const faults = flagAskedFaults(process, filter ?? {});
  return faults.length > 0 ? badUserInput(...faults) : null;
};

/** The cases of which something needs attention, or those of which nothing does. */
export const flagQuery = ({ flags = {} }: Flagging, { needsAttention }: Asked): readonly Filter[] => {
  if (typeof needsAttention !== 'boolean') return [];
  const flagged = { [path]: { $in: Object.keys(flags) } };
  return [needsAttention ? flagged : { $nor: [flagged] }] as readonly Filter[];
};

/** Those that wait for whoever a flag asks: by this a unit finds its own. */
export const flaggedKeys = (process: Flagging): readonly string[] =>
  flagsAsking(process.workflow).length > 0 ? ['parties.applicant', path] : [];

/** What needs attention of a case, in words. */
export const attentionOf = ({ flags = {} }: Flagging, record: { readonly outcome: unknown }): readonly Bilingual[] =>
  flagsOf(record).flatMap((flag) => flags[flag] ?? []);

const flagsBegun = ({ process: { states } }: Workflow): readonly string[] =>
  Object.values(states).flatMap(({ leadsTo = [] }) => leadsTo.flatMap(({ whileFlagged = [] }) => whileFlagged));

/** What asks for something by a flag that cases of the process never have. */
export const flagFaults = ({ workflow, flags = {} }: Flagging): readonly string[] =>
  [...new Set([...flagsAsking(workflow), ...flagsBegun(workflow)])]
    .filter((flag) => !Object.hasOwn(flags, flag))
    .map((flag) => `what waits for a flag ${flag}, which cases never have`);
