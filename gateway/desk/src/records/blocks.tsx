type Run = { readonly text: string; readonly isBold: boolean; readonly address: string | null };
type Rows = readonly { readonly cells: readonly string[] }[] | null;
type Block = { readonly kind: string; readonly runs: readonly Run[]; readonly rows: Rows };

const runOf = ({ text, isBold, address }: Run, at: number) => {
  const shown = isBold ? <strong>{text}</strong> : text;
  return <span key={at}>{address ? <a href={address}>{shown}</a> : shown}</span>;
};

const cellOf = (Tag: 'th' | 'td') => (cell: string, at: number) => <Tag key={at}>{cell}</Tag>;

/** A text that somebody wrote, as plain text in its blocks. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map(({ kind, runs, rows }, at) => {
    const Tag = kind === 'HEADING' ? 'h3' : 'p';
    if (kind !== 'TABLE') return <Tag key={at}>{[kind === 'ITEM' ? '• ' : '', ...runs.map(runOf)]}</Tag>;
    return (
      <table key={at} border={1}>
        <tbody>
          {(rows ?? []).map(({ cells }, line) => (
            <tr key={line}>{cells.map(cellOf(line === 0 ? 'th' : 'td'))}</tr>
          ))}
        </tbody>
      </table>
    );
  });
