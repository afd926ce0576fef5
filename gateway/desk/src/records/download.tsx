import { App, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { fragmentsOf } from '../../language/requests.ts';
import type { Outcome } from '../act.ts';
import { useAsked } from '../client.ts';
import { Refusal } from '../refusal.tsx';
import { useSay } from '../words.ts';

interface Files {
  readonly files: {
    readonly files: readonly { readonly format: string; readonly formatLabel: { readonly text: string } | null }[] | null;
  } | null;
}

const files = 'query Files($id: ID!) { files: electronicCertificate(id: $id) { files { format formatLabel { text } } } }';
const download = `mutation Download($input: DownloadElectronicCertificateInput!) {
  answer: downloadElectronicCertificate(input: $input) { __typename ... on ElectronicCertificateDownload { file { url } } ...Refused ...Forbidden }
}
${fragmentsOf('Refused', 'Forbidden')}`;
const purposes = ['OWN_ARCHIVE', 'CRANE_USE', 'OTHER'] as const;

type Answer = Outcome & { readonly file?: { readonly url: string } | null };

/** For what a certificate is taken, with which mark. */
export const Download = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const say = useSay();
  const client = useClient();
  const { message } = App.useApp();
  const [given, setGiven] = useState<Readonly<Record<string, unknown>>>({
    purpose: purposes[0],
    isMarked: true,
  });
  const [outcome, setOutcome] = useState<Answer>();
  const { data: certificate } = useAsked<Files>(files, { id });
  const formats = certificate?.files?.files ?? [];
  const set = (change: object) => setGiven({ ...given, ...change });
  const take = async (): Promise<void> => {
    const input = { requestId: crypto.randomUUID(), certificateId: id, format: formats[0]?.format, ...given };
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
            value={given['format'] ?? formats[0]?.format}
            options={formats.map(({ format, formatLabel }) => ({ value: format, label: formatLabel?.text ?? format }))}
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
