import { canonicalCode } from '@anzhu/identifiers';
import type { Bilingual, Fault } from '@anzhu/kernel';
import { flagsAsking, type Workflow } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import type { FilterDefinition } from './filter-definition.ts';

/** What may need attention of a case of a process, by the codes that stand in `flags` of its outcome. */
export type Flags = Readonly<Record<string, Bilingual>>;

interface Flagging {
  readonly workflow: Pick<Workflow, 'variants'>;
  readonly flags?: Flags | undefined;
}

type Filter = mongo.Filter<mongo.Document>;
type Asked = Readonly<Record<string, unknown>>;

const path = 'outcome.flags';

/** The condition of lists by one flag; none where cases have no flags. */
export const flagFilters = (flags: Flags | undefined): Readonly<Record<string, FilterDefinition>> =>
  flags
    ? {
        flag: {
          type: 'String',
          isSpread: true,
          isList: true,
          path,
          kept: canonicalCode,
          values: flags,
          zh: '须注意事项',
          en: 'What needs attention',
        },
      }
    : {};

/** What is wrong with the flag that a list is asked for. */
export const flagAskedFaults = ({ flags = {} }: Flagging, { flag }: Asked): readonly Fault[] => {
  if (typeof flag !== 'string' || Object.hasOwn(flags, canonicalCode(flag))) return [];
  const known = Object.keys(flags).join(', ');
  return [
    { path: 'filter.flag', code: 'UNKNOWN_FLAG', zh: `没有此须注意事项,可用: ${known}`, en: `There is no such flag; there are ${known}` },
  ];
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
export const attentionOf = ({ flags = {} }: Flagging, { outcome }: { readonly outcome: unknown }): readonly Bilingual[] =>
  ((outcome as { readonly flags?: readonly string[] }).flags ?? []).flatMap((flag) => flags[flag] ?? []);

/** What asks for something by a flag that cases of the process never have. */
export const flagFaults = ({ workflow, flags = {} }: Flagging): readonly string[] =>
  flagsAsking(workflow)
    .filter((flag) => !Object.hasOwn(flags, flag))
    .map((flag) => `an action that waits for a flag ${flag}, which cases never have`);
