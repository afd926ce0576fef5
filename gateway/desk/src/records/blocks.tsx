type Run = { readonly text: string; readonly isBold: boolean; readonly address: string | null };
interface Block {
  readonly kind: string;
  readonly runs: readonly Run[];
  readonly rows: readonly { readonly cells: readonly string[] }[] | null;
}

const tags = { HEADING: 'h3', ITEM: 'li' } as const;

const runOf = ({ text, isBold, address }: Run, at: number) => {
  const shown = isBold ? <strong>{text}</strong> : text;
  return <span key={at}>{address ? <a href={address}>{shown}</a> : shown}</span>;
};

/** A text that somebody wrote, as plain text in its blocks. */
export const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map(({ kind, runs, rows }, at) => {
    const Tag = tags[kind as keyof typeof tags] ?? 'p';
    if (kind !== 'TABLE') return <Tag key={at}>{runs.map(runOf)}</Tag>;
    const [head, ...others] = rows ?? [];
    return (
      <table key={at} border={1}>
        <thead>
          {head && (
            <tr>
              {head.cells.map((cell, column) => (
                <th key={column}>{cell}</th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {others.map(({ cells }, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
