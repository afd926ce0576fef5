import { UploadOutlined } from '@ant-design/icons';
import { Button, Progress, Upload } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { mistakeIn } from '../act.ts';
import { type Language, useSay, useSpeech } from '../words.ts';
import { type Faults, Item } from './answers.tsx';
import type { Definition } from './sheet.ts';

export type Attached = { readonly kind: string; readonly fileId: string; readonly name: string };

type Given = { readonly service: string; readonly definition: Definition; readonly attached: readonly Attached[]; readonly faults: Faults };
type Change = (change: (now: readonly Attached[]) => readonly Attached[]) => void;
/** Tells of one upload more that runs, or one less. */
type Props = Given & { readonly onChange: Change; readonly onRunning: (more: 1 | -1) => void };

const sha256Of = async (file: File): Promise<string | undefined> => {
  if (!globalThis.crypto?.subtle) return undefined;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

type Words = Partial<Record<Language, string>>;

/** Why bytes were not taken, in the words of whoever refused them. */
const whyIn = (body: string): Words => {
  const said = (body.startsWith('{') ? JSON.parse(body) : {}) as Words & { faults?: Words[]; errors?: { extensions: Words }[] };
  return said.faults?.[0] ?? said.errors?.[0]?.extensions ?? said;
};

/** Sends the bytes, telling how far it is; answers why they were not taken, if they were not. */
const send = (url: string, file: File, onProgress: (percent: number) => void): Promise<Words | undefined> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((100 * loaded) / Math.max(total, 1)));
    request.onload = () => resolve(request.status < 300 ? undefined : whyIn(request.responseText));
    request.onerror = () => resolve({});
    request.send(file);
  });

type Begun = { readonly requestUpload: { readonly fileId: string; readonly url: string } | null } | null;
type Ticket = { readonly work: Readonly<Record<string, Begun>> | null };

/** Sends a file to a service: its id there, or why it was not taken. */
export const useUpload = (service: string) => {
  const [client, { language, say }] = [useClient(), useSpeech()];
  return async (file: File, onProgress: (percent: number) => void): Promise<{ readonly fileId: string } | { readonly wrong: string }> => {
    const sha256 = await sha256Of(file);
    const input = {
      ...{ requestId: crypto.randomUUID(), name: file.name, size: file.size, ...(sha256 && { sha256 }) },
      contentType: file.type || 'application/octet-stream',
    };
    const query = `query Upload($input: UploadInput!) { work { ${service} { requestUpload(input: $input) { fileId url } } } }`;
    const { data, error } = await client.query<Ticket>(query, { input }, { requestPolicy: 'network-only' }).toPromise();
    const ticket = data?.work?.[service]?.requestUpload;
    if (!ticket) return { wrong: mistakeIn(error, language)?.text ?? say('notTaken') };
    const why = await send(ticket.url, file, onProgress);
    return why ? { wrong: why[language] ?? say('notTaken') } : ticket;
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
    const sent = await upload(file, setPercent).catch(() => ({ wrong: say('notTaken') }));
    onRunning(-1);
    setPercent(undefined);
    if ('wrong' in sent) return setWrong(sent.wrong);
    onChange((now) => [...now, { kind: kind.kind, fileId: sent.fileId, name: file.name }]);
  };
  const remove = (gone: string): void => onChange((now) => now.filter(({ fileId }) => fileId !== gone));
  const told = [...(wrong ? [wrong] : []), ...(faults[`papers.${kind.kind}`] ?? [])];
  return (
    <Item {...{ label: kind.label.text, required: kind.isRequired, isWide: true, extra: kind.shows.text, wrong: told }}>
      {own.map((paper) => (
        <div key={paper.fileId}>
          {paper.name}{' '}
          <Button {...{ type: 'link', size: 'small', danger: true, onClick: () => remove(paper.fileId) }}>{say('remove')}</Button>
        </div>
      ))}
      <Upload
        {...{ showUploadList: false, accept: extensions.map((one) => `.${one}`).join() }}
        customRequest={({ file }) => void take(file as File)}
      >
        <Button {...{ icon: <UploadOutlined />, 'aria-label': `${say('upload')} ${kind.label.text}` }}>{say('upload')}</Button>
      </Upload>{' '}
      {kind.sampleUrl && <a {...{ href: kind.sampleUrl, target: '_blank', rel: 'noreferrer' }}>{say('sample')}</a>}
      {percent !== undefined && <Progress percent={percent} size="small" aria-label={kind.label.text} />}
    </Item>
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
