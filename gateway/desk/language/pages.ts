/** What the pages of the desk ask beside the words that every client of cases shares. */
export const pages = /* GraphQL */ `
fragment MyPerson on Me { id name org isAuthority region orgLabel { text } unit { uscc name } roles { code label { text } } regionLabel { text } }
fragment HomePage on ServiceWork {
  counts { process { ...Process } waiting overdue dueSoon } mayCreate { process { ...Process } } unitRules { processes { ...Process } }
  mayCreateElsewhere { division divisionLabel { text } processes { ...Process } } endings { list label { text } within ending } }
fragment ListWaiting on ListsWork { counts { list label { text } tab tabLabel { text } filter { name value } waiting } }
fragment Waiting on ServiceWork { counts { process { id } waiting overdue } }
fragment ListPage on ServiceWork { cases(process: $process, tab: $tab, phase: $phase, filter: $filter, search: $search, order: $order, first: $first, offset: $offset) {
  edges { node { ...CaseRow } } total { count capped } pageInfo { hasNextPage }
} }
fragment ListNow on ServiceWork { cases(process: $process, tab: $tab, phase: $phase, filter: $filter, search: $search, order: $order, first: $first, offset: $offset) {
  edges { node { id version } } total { count }
} }
fragment CaseRow on Case {
  id title version phase phaseLabel { text } stateLabel { text } divisionLabel { text } applicant { uscc name } applicantName
  submittedAt updatedAt dueAt isOverdue isDueProvisional limitDaysLeft attention { text } buttons { label { text } isPrimary } }
fragment CasePage on ServiceWork { case(process: $process, id: $id) { ...AnyCase ...CaseShown } }
fragment CaseShown on Case {
  phaseLabel { text } divisionLabel { text } applicant { uscc name } applicantName isEditable isOverdue isDueProvisional dueAt limitDaysLeft
  submittedAt attention { text } progress { label { text } stages { state label { text } status statusLabel { text } deciders { text } decidedBy decidedAt } }
  shown: fields { path label { text } value group { label { text } number } reference { kind id label } }
  decided { path label { text } value reference { kind id label } } attached: papers { kind fileId label { text } name size url isReplaced }
  electronicCertificate { id number version stateLabel { text } paperStateLabel { text } statusLabel { text } problems { label { text } next { text } } buttons { ...RecordButtonShown } }
  prints { label { text } file { url fileName } } paperList { kind label { text } isRequired shows { text } sampleUrl } reviewNotes { ...Reason }
  verdicts { seat seatLabel { text } verdictLabel { text } } log: history(first: 100) { ...LogEntry }
  offered: buttons { ...ButtonShown begins { ...Process } prefill { path value } }
}
fragment LogPage on ServiceWork { case(process: $process, id: $id) { history(first: 100, before: $before) { ...LogEntry } } }
fragment LogEntry on HistoryEntry { number at actorName roleLabel { text } action label { text } fromLabel { text } toLabel { text } opinion times }
fragment FormPage on ServiceWork { mayCreate(division: $division) { process { ...Process } mutation inputType opinion asks { ...Ask } }
  formDefinition(process: $process, division: $division) { process { ...Process } procedure inputType checkQuery placedBy groups { label { text } paths } fields { ...Field ...FieldHelp }
    papers { kind isRequired label { text } shows { text } sampleUrl } upload { extensions maxBytes }
} }
fragment RecordButtonShown on RecordButton { label { text } mutation idField isVersioned isDestructive asks { ...Ask } }
fragment FieldHelp on FieldDefinition { help { text } isMultiline isPersonal pattern minLength maxItems reference { listQuery } }
fragment MySeat on Seat { key isPicked orgLabel { text } unit { uscc name } role { label { text } } }
fragment Told on Notification { id kindLabel { text } message { text } at process recordId record { kind id label } title isRead isSettled }
fragment KeptCase on Case { id version division papers { kind fileId name } history(first: 20) { label { text } actorId actorName opinion from to } }
fragment Version on Case { id version }
fragment Refused on RequirementsNotMet { faults { path code text } reasons { ...Reason } }
fragment Forbidden on Blocked { reasons { ...Reason } }
fragment NotAllowed on ActionNotAllowed { text allowed { action text } }
fragment Conflict on VersionConflict { currentVersion since { ...LogEntry } }
`;
