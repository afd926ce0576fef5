import { Card } from 'antd';

interface Block {
  readonly kind: string;
  readonly runs: readonly { readonly text: string; readonly isBold: boolean; readonly address: string | null }[];
  readonly rows: readonly { readonly cells: readonly string[] }[] | null;
}

const tags = { HEADING: 'h3', ITEM: 'li' } as const;

const Runs = ({ runs }: Pick<Block, 'runs'>) => (
  <>
    {runs.map(({ text, isBold, address }, at) => {
      const shown = isBold ? <strong>{text}</strong> : text;
      return <span key={`${at} ${text}`}>{address ? <a href={address}>{shown}</a> : shown}</span>;
    })}
  </>
);

/** A text that somebody wrote, as plain text in its blocks. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => (
  <Card>
    {blocks.map(({ kind, runs, rows }, at) => {
      const Tag = tags[kind as keyof typeof tags] ?? 'p';
      if (kind !== 'TABLE') return <Tag key={at}>{<Runs runs={runs} />}</Tag>;
      return (
        <table key={at} className="plain">
          <tbody>
            {rows?.map(({ cells }, row) => (
              <tr key={row}>{cells.map((cell, column) => (row === 0 ? <th key={column}>{cell}</th> : <td key={column}>{cell}</td>))}</tr>
            ))}
          </tbody>
        </table>
      );
    })}
  </Card>
);
