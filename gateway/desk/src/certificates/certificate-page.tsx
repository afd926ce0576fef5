import { App, Button, Card, Checkbox, Form, Input, Modal, Select, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useClient } from 'urql';
import { fragmentsOf } from '../../language/requests.ts';
import type { Outcome } from '../act.ts';
import { useAsked, useFollowed } from '../client.ts';
import { Refusal } from '../refusal.tsx';
import { Awaited, NotThere, useTitle } from '../shell/said.tsx';
import { dayOf } from '../when.ts';
import { useSay } from '../words.ts';

interface Label {
  readonly text: string;
}
interface Problem {
  readonly code: string;
  readonly label: Label;
  readonly next: Label;
  readonly correction: { readonly process: string; readonly prefill: readonly { readonly path: string; readonly value: string }[] } | null;
}
interface Certificate {
  readonly id: string;
  readonly number: string | null;
  readonly holderName: string | null;
  readonly validUntil: string | null;
  readonly issuedOn: string | null;
  readonly isDownloadable: boolean | null;
  readonly kindLabel: Label | null;
  readonly statusLabel: Label | null;
  readonly issuedByLabel: Label | null;
  readonly face: readonly { readonly key: string; readonly label: Label; readonly value: string }[] | null;
  readonly files: readonly { readonly format: string; readonly formatLabel: Label | null }[] | null;
  readonly division: string | null;
  readonly problems: readonly Problem[] | null;
}

const query = `query Certificate($id: ID!) {
  certificate: electronicCertificate(id: $id) {
    id number holderName validUntil issuedOn isDownloadable kindLabel { text } statusLabel { text } issuedByLabel { text }
    face { key label { text } value } files { format formatLabel { text } } problems { code label { text } next { text } correction { process prefill { path value } } } division
  }
}`;
const followed = 'subscription Certificate($id: ID!) { certificateChanged(id: $id) { id version } }';
const download = `mutation Download($input: DownloadElectronicCertificateInput!) {
  answer: downloadElectronicCertificate(input: $input) { __typename ... on ElectronicCertificateDownload { file { url } } ...Refused ...Forbidden }
}
${fragmentsOf('Refused', 'Forbidden')}`;
const purposes = ['OWN_ARCHIVE', 'CRANE_USE', 'OTHER'] as const;

type Answer = Outcome & { readonly file?: { readonly url: string } | null };

/** For what a certificate is taken, with which mark. */
const Download = ({ certificate, onClose }: { readonly certificate: Certificate; readonly onClose: () => void }) => {
  const say = useSay();
  const client = useClient();
  const { message } = App.useApp();
  const [given, setGiven] = useState<Readonly<Record<string, unknown>>>({
    format: certificate.files?.[0]?.format,
    purpose: purposes[0],
    isMarked: true,
  });
  const [outcome, setOutcome] = useState<Answer>();
  const set = (change: object) => setGiven({ ...given, ...change });
  const take = async (): Promise<void> => {
    const input = { requestId: crypto.randomUUID(), certificateId: certificate.id, ...given };
    const { data } = await client.mutation<{ answer: Answer | null }>(download, { input }).toPromise();
    if (!data?.answer) return void message.error(say('failed'));
    if (!data.answer.file) return setOutcome(data.answer);
    location.assign(data.answer.file.url);
    onClose();
  };
  return (
    <Modal open title={say('download')} okText={say('download')} cancelText={say('cancel')} onOk={() => void take()} onCancel={onClose}>
      <Form layout="vertical" component="div">
        <Refusal outcome={outcome} labelOf={() => undefined} />
        <Form.Item label={say('kind')} htmlFor="d-format">
          <Select
            id="d-format"
            value={given['format']}
            options={(certificate.files ?? []).map(({ format, formatLabel }) => ({ value: format, label: formatLabel?.text ?? format }))}
            onChange={(format) => set({ format })}
          />
        </Form.Item>
        <Form.Item label={say('purpose')} htmlFor="d-purpose" required>
          <Select
            id="d-purpose"
            value={given['purpose']}
            options={purposes.map((value) => ({ value, label: say(`purpose${value}`) }))}
            onChange={(purpose) => set({ purpose })}
          />
        </Form.Item>
        <Form.Item label={say('note')} htmlFor="d-note">
          <Input id="d-note" onChange={({ target }) => set({ note: target.value || undefined })} />
        </Form.Item>
        <Checkbox checked={given['isMarked'] === true} onChange={({ target }) => set({ isMarked: target.checked })}>
          {say('marked')}
        </Checkbox>
      </Form>
    </Modal>
  );
};

/** What a certificate says, and its files by purpose. */
export const CertificatePage = () => {
  const say = useSay();
  const { id = '' } = useParams();
  const [isOpen, setOpen] = useState(false);
  const { data, isLame, again } = useAsked<{ certificate: Certificate | null }>(query, { id });
  useFollowed(followed, { id }, again);
  const certificate = data?.certificate;
  useTitle(certificate?.number ?? undefined);
  if (certificate === null && !isLame) return <NotThere />;
  if (!certificate) return <Awaited {...{ isLame, again }} />;
  const { kindLabel, number, statusLabel, holderName, issuedByLabel, issuedOn, validUntil, face, problems, isDownloadable } = certificate;
  return (
    <div className="stack">
      <Card>
        <p className="muted">{kindLabel?.text}</p>
        <h1>{number}</h1>
        <div className="tools">
          <Tag color="blue">{statusLabel?.text}</Tag>
          <span className="muted">
            {[holderName, issuedByLabel?.text, dayOf(issuedOn), validUntil && `${say('validUntil')} ${validUntil}`]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        {problems?.map((problem) => (
          <p key={problem.code}>
            {problem.label.text} · {problem.next.text}{' '}
            {problem.correction && (
              <Link
                to={`/new/${problem.correction.process.split('.')[0]}/${problem.correction.process}?division=${certificate.division ?? ''}`}
                state={{ prefill: problem.correction.prefill }}
              >
                {say('proceed')}
              </Link>
            )}
          </p>
        ))}
      </Card>
      <Card title={say('face')}>
        <dl className="values">
          {face?.map(({ key, label, value }) => (
            <div key={key}>
              <dt>{label.text}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      {isDownloadable && (
        <div className="actions">
          <Button type="primary" onClick={() => setOpen(true)}>
            {say('download')}
          </Button>
        </div>
      )}
      {isOpen && <Download certificate={certificate} onClose={() => setOpen(false)} />}
    </div>
  );
};
