import type { Asked } from 'virtual:records';
import { Button, Collapse } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { queryOf } from '../../language/requests.ts';
import { useAsk, type Values } from '../client.ts';
import { Awaited } from '../shell/said.tsx';
import { useSay } from '../words.ts';
import { Part } from './parts.tsx';
import { rowsIn, useCalled } from './told.ts';

/** `turn` is another one whenever the record may have changed. */
type Props = { readonly query: string; readonly asked: Asked; readonly id: string; readonly turn: number };

const atOnce = 10;

type Page = { readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly length?: number };

/** What a record has by pages, as far as somebody has asked for it. */
const useMore = ({ query, asked, id, turn }: Props, { field, onward, selection }: Asked['sections'][number]) => {
  const ask = useAsk();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [isLame, setLame] = useState(false);
  const rows = pages.flatMap(rowsIn);
  const last = pages.at(-1);
  const read = async (shown: readonly Page[]): Promise<void> => {
    const from = shown.at(-1)?.pageInfo?.endCursor ?? shown.flatMap(rowsIn).at(-1)?.[onward.by];
    const given = from === undefined ? '' : `, ${onward.name}: ${JSON.stringify(from)}`;
    const variables = { [asked.args[0]?.name ?? '']: id };
    const document = queryOf(query, asked.args, variables, `{ ${field.name}(first: ${atOnce}${given}) ${selection} }`);
    const page = (await ask<{ answer: Values | null }>(document, variables))?.answer?.[field.name] as Page | null;
    setLame(!page);
    if (page) setPages([...shown, page]);
  };
  const way = useRef({ turn, read: Promise.resolve() });
  way.current.turn = turn;
  useEffect(() => {
    way.current.read = way.current.read.then(() => (pages.length < 2 && way.current.turn === turn ? read([]) : undefined));
  }, [turn]);
  const more = () => read(pages);
  return { rows, isLame, more, isRead: last !== undefined, hasMore: last?.pageInfo?.hasNextPage ?? last?.length === atOnce };
};

const Section = ({ section, ...props }: Props & { readonly section: Asked['sections'][number] }) => {
  const say = useSay();
  const { rows, isLame, more, isRead, hasMore } = useMore(props, section);
  if (isLame || !isRead) return <Awaited {...{ isLame, again: () => void more() }} />;
  return (
    <>
      <Part field={section.field} rows={rows} />
      {hasMore && <Button onClick={() => void more()}>{say('more')}</Button>}
    </>
  );
};

/** What belongs to a record, each asked when it is looked at. */
export const Sections = (props: Props) => {
  const called = useCalled();
  const items = props.asked.sections.map((section) => ({
    ...{ key: section.field.name, label: called(section.field), children: <Section {...{ ...props, section }} /> },
  }));
  return items.length > 0 ? <Collapse {...{ items, defaultActiveKey: items[0]?.key ?? '' }} /> : null;
};
