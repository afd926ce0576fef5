import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useSay } from '../words.ts';

/** What a browser shows without running anything of it. */
const types: Readonly<Record<string, string>> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' };

/** Shows a document or a photo over the page, as nothing but that, whatever else is in the file. */
export const Preview = ({ name, url }: { readonly name: string; readonly url: string }) => {
  const say = useSay();
  const { message } = App.useApp();
  const [shown, setShown] = useState('');
  const type = types[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!type) return null;
  const open = async (): Promise<void> => {
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok) return void message.error(say('failed'));
    setShown(URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type })));
  };
  const close = (): void => {
    URL.revokeObjectURL(shown);
    setShown('');
  };
  return (
    <>
      <Button {...{ size: 'small', 'aria-label': `${say('preview')} ${name}`, onClick: () => void open() }}>{say('preview')}</Button>
      <Modal {...{ open: shown !== '', title: name, footer: null, width: 900, onCancel: close, destroyOnHidden: true }}>
        {type === types['pdf'] ? (
          <iframe {...{ title: name, src: shown, style: { width: '100%', height: '70vh', border: 0 } }} />
        ) : (
          <img alt={name} src={shown} style={{ maxWidth: '100%' }} />
        )}
      </Modal>
    </>
  );
};
