import { UploadOutlined } from '@ant-design/icons';
import { Button, Form, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useAsk } from '../client.ts';
import { useSay } from '../words.ts';
import type { Definition } from './sheet.ts';

export interface Attached {
  readonly kind: string;
  readonly fileId: string;
  readonly name: string;
}

interface Props {
  readonly service: string;
  readonly definition: Definition;
  readonly attached: readonly Attached[];
  readonly faults: Readonly<Record<string, readonly string[]>>;
  readonly onChange: (change: (now: readonly Attached[]) => readonly Attached[]) => void;
  /** Tells of one upload more that runs, or one less. */
  readonly onRunning: (more: 1 | -1) => void;
}

const sha256Of = async (file: File): Promise<string | undefined> => {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Sends the bytes, telling how far it is. */
const send = (url: string, file: File, onProgress: (percent: number) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / Math.max(total, 1)));
    request.onload = () => resolve(request.status < 300);
    request.onerror = () => resolve(false);
    request.send(file);
  });

type Ticket = {
  readonly work: Readonly<
    Record<string, { readonly requestUpload: { readonly fileId: string; readonly url: string } | null } | null>
  > | null;
};

const useUpload = (service: string) => {
  const ask = useAsk();
  return async (file: File, onProgress: (percent: number) => void): Promise<string | undefined> => {
    const sha256 = await sha256Of(file);
    const input = {
      requestId: crypto.randomUUID(),
      name: file.name,
      contentType: file.type || 'application/octet-stream',
      size: file.size,
      ...(sha256 && { sha256 }),
    };
    const query = `query Upload($input: UploadInput!) { work { ${service} { requestUpload(input: $input) { fileId url } } } }`;
    const ticket = (await ask<Ticket>(query, { input }))?.work?.[service]?.requestUpload;
    return ticket && (await send(ticket.url, file, onProgress)) ? ticket.fileId : undefined;
  };
};

const OnePaper = ({ kind, props }: { readonly kind: Definition['papers'][number]; readonly props: Props }) => {
  const { service, definition, attached, faults, onChange, onRunning } = props;
  const say = useSay();
  const upload = useUpload(service);
  const [percent, setPercent] = useState<number>();
  const [wrong, setWrong] = useState<string>();
  const { extensions, maxBytes } = definition.upload;
  const own = attached.filter((paper) => paper.kind === kind.kind);
  const take = async (file: File): Promise<void> => {
    const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
    if (!extensions.includes(extension)) return setWrong(`${say('wrongKind')}: ${extensions.join(' ')}`);
    if (file.size > maxBytes) return setWrong(`${say('tooLarge')}: ≤ ${Math.floor(maxBytes / 1_048_576)} MB`);
    setWrong(undefined);
    setPercent(0);
    onRunning(1);
    const fileId = await upload(file, setPercent).catch(() => undefined);
    onRunning(-1);
    setPercent(undefined);
    if (fileId === undefined) return setWrong(say('notTaken'));
    onChange((now) => [...now, { kind: kind.kind, fileId, name: file.name }]);
  };
  const told = [...(wrong ? [wrong] : []), ...(faults[`papers.${kind.kind}`] ?? [])];
  return (
    <Form.Item
      {...{ label: kind.label.text, required: kind.isRequired, className: 'wide', extra: kind.shows.text }}
      validateStatus={told.length > 0 ? 'error' : ''}
      help={told.length > 0 ? told.join(' ') : undefined}
    >
      {own.map((paper) => (
        <div key={paper.fileId}>
          {paper.name}{' '}
          <Button type="link" size="small" danger onClick={() => onChange((now) => now.filter(({ fileId }) => fileId !== paper.fileId))}>
            {say('remove')}
          </Button>
        </div>
      ))}
      <Upload
        {...{ showUploadList: false, accept: extensions.map((one) => `.${one}`).join() }}
        customRequest={({ file }) => void take(file as File)}
      >
        <Button icon={<UploadOutlined />} aria-label={`${say('upload')} ${kind.label.text}`}>
          {say('upload')}
        </Button>
      </Upload>{' '}
      {kind.sampleUrl && (
        <a href={kind.sampleUrl} target="_blank" rel="noreferrer">
          {say('sample')}
        </a>
      )}
      {percent !== undefined && <Progress percent={percent} size="small" aria-label={kind.label.text} />}
    </Form.Item>
  );
};

/** The papers a procedure knows, each with what is attached. */
export const Papers = (props: Props) => (
  <>
    {props.definition.papers.map((kind) => (
      <OnePaper key={kind.kind} kind={kind} props={props} />
    ))}
  </>
);
