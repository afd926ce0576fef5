import ts from 'typescript';

/** Titles of a test from the outermost `describe` inwards. */
export type Titles = readonly string[];

/** The names a callee is made of: `it.each(rows)` → it, each. */
const namesOf = (callee: ts.Expression): readonly string[] => {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...namesOf(callee.expression), callee.name.text];
  if (ts.isCallExpression(callee)) return namesOf(callee.expression);
  return ts.isTaggedTemplateExpression(callee) ? namesOf(callee.tag) : [];
};

const textOf = (title: ts.Expression | undefined): string | undefined => {
  if (title && ts.isStringLiteralLike(title)) return title.text;
  if (!title || !ts.isTemplateExpression(title)) return undefined;
  return [title.head.text, ...title.templateSpans.map(({ literal }) => `…${literal.text}`)].join('');
};

interface Call {
  readonly kind: string;
  readonly runs: boolean;
  readonly title: string | undefined;
}

const callOf = (node: ts.Node): Call => {
  if (!ts.isCallExpression(node)) return { kind: '', runs: true, title: undefined };
  const [kind = '', ...modifiers] = namesOf(node.expression);
  const isTest = ['describe', 'it', 'test'].includes(kind);
  const runs = !isTest || !modifiers.some((modifier) => ['skip', 'todo'].includes(modifier));
  return { kind, runs, title: isTest ? textOf(node.arguments[0]) : undefined };
};

/** The titles of all tests that would run in a file; `skip` and `todo` prove nothing. */
export const titlesIn = (path: string, text: string): readonly Titles[] => {
  const found: Titles[] = [];
  const visit = (node: ts.Node, outer: Titles): void => {
    const { kind, runs, title } = callOf(node);
    if (!runs) return;
    const titles = title === undefined ? outer : [...outer, title];
    if (title !== undefined && kind !== 'describe') found.push(titles);
    ts.forEachChild(node, (child) => visit(child, titles));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext), []);
  return found;
};

const rowIds = /^[XEPRCLK]\d+[a-z]?(?:(?:, ?|\/| and )[XEPRCLK]\d+[a-z]?)*(?![\w-])/;

/** The rows a test proves: those its own title begins with, or else those of the nearest `describe` that names some. */
export const rowsProvedBy = (titles: Titles): readonly string[] => {
  const named = titles.flatMap((title) => rowIds.exec(title)?.[0] ?? []).at(-1);
  return named?.split(/, ?|\/| and /) ?? [];
};
