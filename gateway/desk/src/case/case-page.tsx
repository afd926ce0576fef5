import { EditOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type * as Said from '../../language/documents.generated.ts';
import type { Outcome } from '../act.ts';
import { useFollowed, useOne } from '../client.ts';
import { ActButtons } from '../records/act.tsx';
import { Reasons, Refusal, recordAt } from '../refusal.tsx';
import { Attention, Awaited, Lame, NotThere, useTitle } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { ActionDialog, type CaseButton } from './action-dialog.tsx';
import { CasePapers, CaseStages, CaseValues, WholeLog } from './parts.tsx';

const followed = 'subscription Case($process: ID!, $id: ID!) { caseChanged(process: $process, id: $id) { id version } }';

const certificateFollowed = 'subscription Certificate($id: ID!) { certificateChanged(id: $id) { id version isDownloadable } }';

/** One that is not made yet comes as a change of one's work. */
const certificateAwaited = (service: string): string =>
  `subscription Awaited($process: ID!, $id: ID!) { workListChanged { ${service} { case(process: $process, id: $id) { electronicCertificate { id } } } } }`;

type Coming = { readonly workListChanged?: Readonly<Record<string, Pick<Said.CasePageFragment, 'case'> | null>> | null };

type Followed = { readonly caseChanged: { readonly version: number } | null };

type Shown = NonNullable<Said.CasePageFragment['case']>;

const Head = ({ shown }: { readonly shown: Shown }) => {
  const say = useSay();
  const due = shown.dueAt && `${say('due')} ${shown.dueAt}${shown.isDueProvisional ? `(${say('provisional')})` : ''}`;
  return (
    <Card>
      <p className="muted">{shown.process.label.text}</p>
      <h1>{shown.title}</h1>
      <div className="tools">
        <Tag color="blue">{shown.stateLabel.text}</Tag>
        {shown.isOverdue && <Tag color="red">{say('overdue')}</Tag>}
        <Attention of={shown.attention} />
        <span className="muted">
          {[shown.applicant?.name ?? shown.applicantName, shown.divisionLabel.text, due].filter(Boolean).join(' · ')}
          {shown.limitDaysLeft !== null && ` (${shown.limitDaysLeft} ${say('daysLeft')})`}
        </span>
      </div>
      <CaseStages stages={shown.progress.stages} />
      {shown.verdicts.map(({ seat, seatLabel, verdictLabel }) => (
        <Tag key={seat}>{`${seatLabel?.text ?? seat}: ${verdictLabel?.text ?? ''}`}</Tag>
      ))}
    </Card>
  );
};

/** What came of it on paper: the way there, how far it is made before whether it holds, and what may be done with it. */
const Certificate = ({ record, again }: { readonly record: NonNullable<Shown['electronicCertificate']>; readonly again: () => void }) => {
  const say = useSay();
  const { service = '', process, id: caseId } = useParams();
  const { id } = record;
  const [query, given] = id ? [certificateFollowed, { id }] : [certificateAwaited(service), { process, id: caseId }];
  const isMade = ({ workListChanged }: Coming): boolean => Boolean(workListChanged?.[service]?.case?.electronicCertificate?.id);
  useFollowed<Coming>(query, given, again, isMade);
  if (!id) return null;
  return (
    <Card title={say('certificate')}>
      <div className="tools">
        <Link to={recordAt({ kind: 'ElectronicCertificate', id }) ?? ''}>{record.number}</Link>
        {[record.stateLabel, record.paperStateLabel, record.statusLabel].map((one) => one && <Tag key={one.text}>{one.text}</Tag>)}
        <span>{record.problems?.map(({ label, next }) => `${label.text} ${next.text}`).join(' ')}</span>
        <ActButtons {...{ buttons: record.buttons, record, id, onDone: again }} />
      </div>
    </Card>
  );
};

/** A case: how far it is, what it says, what the reader may do now. */
export const CasePage = () => {
  const [say, navigate] = [useSay(), useNavigate()];
  const { service = '', process = '', id = '' } = useParams();
  const { data, isLame, again } = useOne<Said.CasePageFragment>(service, 'CasePage', { process, id });
  const [pressed, setPressed] = useState<{ readonly button: CaseButton; readonly version: number }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const shown = data?.case;
  const isNews = ({ caseChanged }: Followed): boolean => caseChanged !== null && caseChanged.version !== shown?.version;
  useFollowed(followed, { process, id }, again, isNews);
  useTitle(shown?.title);
  if (shown === null && !isLame) return <NotThere />;
  if (!shown) return <Awaited {...{ isLame, again }} />;
  const labelOf = (path: string) =>
    shown.shown.find((field) => `form.${field.path}` === path)?.label.text ??
    shown.paperList.find(({ kind }) => `papers.${kind}` === path)?.label.text;
  const edit = () => navigate(`/edit/${service}/${process}/${id}?type=${shown.process.type}`, { state: { outcome } });
  const press = (button: CaseButton): void => {
    if (button.begins) {
      const [other = service] = button.begins.id.split('.');
      return void navigate(`/new/${other}/${button.begins.id}?division=${shown.division}`, { state: { prefill: button.prefill } });
    }
    setPressed({ button, version: shown.version });
  };
  const leave = (answer: Outcome | undefined): void => {
    setPressed(undefined);
    if (!answer) return;
    setOutcome(answer);
    again();
  };
  return (
    <div className="stack">
      <Lame {...{ isLame, again }} />
      <Head shown={shown} />
      <Refusal outcome={outcome} labelOf={labelOf} />
      {shown.reviewNotes.length > 0 && (
        <Alert type="info" showIcon title={say('notes')} description={<Reasons reasons={shown.reviewNotes} />} />
      )}
      <div className="columns">
        <div className="stack">
          <CaseValues title={say('decided')} fields={shown.decided.map((field) => ({ ...field, group: null }))} />
          {shown.electronicCertificate && <Certificate record={shown.electronicCertificate} again={again} />}
          <CaseValues title={say('content')} fields={shown.shown} />
          <CasePapers {...shown} />
        </div>
        <WholeLog {...{ process, id, latest: shown.log }} />
      </div>
      {(shown.offered.length > 0 || shown.isEditable) && (
        <div className="actions">
          {shown.offered.map((button) => (
            <Button
              key={`${button.action} ${button.begins?.id ?? ''}`}
              {...{ type: button.isPrimary ? 'primary' : 'default', danger: button.isDestructive, onClick: () => press(button) }}
            >
              {button.label.text}
            </Button>
          ))}
          {shown.isEditable && <Button {...{ icon: <EditOutlined />, onClick: () => void edit() }}>{say('edit')}</Button>}
        </div>
      )}
      {pressed && (
        <ActionDialog
          {...{ button: pressed.button, given: { id, expectedVersion: pressed.version }, isChanged: pressed.version !== shown.version }}
          {...{ labelOf, onDone: leave, onClose: leave }}
        />
      )}
    </div>
  );
};
