import { records } from 'virtual:records';
import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useUpload } from '../form/papers.tsx';
import { Export } from '../list/frame.tsx';
import { useSay } from '../words.ts';
import { Act } from './act.tsx';
import { uncapital, useAsks, useCalled } from './told.ts';

/** Many cases at once: the template, a workbook that is sent, and how one with faults is taken. */
export const Import = ({ service, type }: { readonly service: string; readonly type: string }) => {
  const [say, navigate] = [useSay(), useNavigate()];
  const [called, asksOf] = [useCalled(), useAsks()];
  const mutation = `import${type}s`;
  const known = records.imports[mutation];
  const upload = useUpload(service);
  const { message } = App.useApp();
  const [fileId, setFileId] = useState<string>();
  const [percent, setPercent] = useState(100);
  const take = async (file: File): Promise<void> => {
    const sent = await upload(file, setPercent).catch(() => ({ wrong: say('notTaken') }));
    setPercent(100);
    if ('wrong' in sent) return void message.error(sent.wrong);
    setFileId(sent.fileId);
  };
  return (
    <>
      <Export query={`${uncapital(type)}Template`} given={{}} word="template" />
      <Upload {...{ showUploadList: false, accept: '.xlsx', customRequest: ({ file }) => void take(file as File) }}>
        <Button {...{ icon: <UploadOutlined />, loading: percent < 100 }}>{say('import')}</Button>
      </Upload>
      {fileId && known && (
        <Act
          {...{ button: { mutation, label: { text: called(known) }, asks: asksOf(known.asks) }, given: { fileId } }}
          onClose={(job) => (job ? void navigate(`/record/${service}Import/${job.id}`) : setFileId(undefined))}
        />
      )}
    </>
  );
};
