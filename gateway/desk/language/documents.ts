/** What the client asks, the same of every service and process. */
export const documents = /* GraphQL */ `
fragment Home on ServiceWork { counts { process { ...Process } waiting overdue dueSoon } endings { list label { text } within ending } mayCreate { process { ...Process } } }
fragment Process on ProcessInfo { id row type label { text } }
fragment Creatables on ServiceWork { mayCreate(division: $division) { process { ...Process } mutation inputType opinion asks { ...Ask } } }
fragment Ask on ButtonAsk { name type required label { text } hint { text } earliest { path days } latest { path days } choices { value needsOpinion label { text } } }
fragment Listed on ServiceWork {
  cases(process: $process, tab: $tab, first: 100) { edges { node { id title stateLabel { text } buttons { action isPrimary } } } total { count } }
}
fragment Opened on ServiceWork { case(process: $process, id: $id) { ...AnyCase } }
fragment Possible on ServiceWork { case(process: $process, id: $id) { version buttons { ...ButtonShown } } }
fragment ButtonShown on Button { action mutation inputType opinion isPrimary isDestructive label { text } asks { ...Ask } }
fragment AnyCase on Case {
  id version title division procedure phase stateLabel { text } process { ...Process } buttons { ...ButtonShown }
  fields { path label { text } value reference { kind id label } } papers { kind label { text } } history(first: 3) { number action label { text } }
}
fragment Defined on ServiceWork { formDefinition(process: $process, division: $division) {
  procedure inputType checkQuery fields { ...Field } papers { kind isRequired label { text } }
} }
fragment Field on FieldDefinition {
  path parent type isList isGroup required unit label { text } choices { value label { text } } requiredWhen { ...When } visibleWhen { ...When }
  min max maxLength minItems everyOf { path values { value } } earliest { path days } latest { path days }
  reference { kind findQuery readQuery by isOpen } example prefill { path when { ...When } }
}
fragment When on FieldCondition { path operator values { value } }
fragment Checked on FormCheck { faults { path code text } reasons { ...Reason } }
fragment Reason on BlockReason { code text references { kind id label } remedy { process action text } }
`;
