export { actionsFor, mayRead, system } from './actor.ts';
export { createCaseLog, type LoggedEntry } from './case-log.ts';
export { defineCases } from './case-model.ts';
export type { CaseRecord, Paper } from './case-record.ts';
export { type Act, type Decision, decide } from './decide.ts';
export type { Alongside, CaseDeps, CheckedFiles, SecretBox } from './deps.ts';
export {
  checked,
  choice,
  code,
  date,
  type FieldMeta,
  fieldOf,
  flag,
  group,
  number,
  reference,
  type Sealed,
  type SecretKind,
  secret,
  text,
} from './field.ts';
export { checkForm, type Form } from './form.ts';
export { type AboutRecord, createLists, type ListRequest } from './list.ts';
export { listsOfEach } from './lists-of-each.ts';
export { expectTaken, ifOffered, timersOf } from './platform.ts';
export { type Circumstances, defineCaseProcess, type Effect, type FactLoader, type Opener, type Process } from './process.ts';
export { caseResolvers } from './resolvers.ts';
export { casesSdl } from './sdl.ts';
export { type Cases, createCases } from './use-case.ts';
