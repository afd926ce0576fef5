import ts from 'typescript';

/** What programs call things: field names, codes of states and roles, paths of fields. */
const codeLike: readonly RegExp[] = [/(?<![A-Za-z])[a-z]+[A-Z][a-zA-Z]*/u, /(?<![A-Z])[A-Z]{2,}_[A-Z]/u, /\bform[.][a-z]/u];

/** Words that look like code and are none. */
const isWord = (text: string): boolean => /^(?:kN|kW|npmRun)$/u.test(text);

/** Values that only programs know, and codes of what has a name, by what they are called where they are put into a sentence. */
const inserted =
  /^(?:[a-zA-Z]+[.])*(?:path|id|_id|state|action|role|kind|[a-z]+Id|unit|org|authority|uscc|[a-z]+Uscc|division|region|category)$/u;

interface Shown {
  readonly text: string;
  readonly insertions: readonly string[];
}

const shownIn = (node: ts.Expression): Shown | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return { text: node.text, insertions: [] };
  if (!ts.isTemplateExpression(node)) return undefined;
  return {
    text: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' '),
    insertions: node.templateSpans.map(({ expression }) => expression.getText()),
  };
};

const faultsOf = ({ text, insertions }: Shown): readonly string[] => [
  ...codeLike.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).filter((found) => !isWord(found)),
  ...insertions.filter((expression) => inserted.test(expression)).map((expression) => `\${${expression}}`),
];

/** What in the Chinese and English texts of a source file people should not be shown: names of fields, codes, ids. */
export const codesShown = (path: string, source: string): readonly string[] => {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['zh', 'en'].includes(node.name.text)) {
      const shown = shownIn(node.initializer);
      if (shown) found.push(...faultsOf(shown).map((fault) => `${fault} in "${shown.text}"`));
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true));
  return found;
};
