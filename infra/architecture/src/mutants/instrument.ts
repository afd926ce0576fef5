import ts from 'typescript';
import { changesOf, isDecisive, isRule, ruleName } from './rules.ts';

/** One change of a rule that some test must notice. */
export interface Mutant {
  /** `line:column what`, unique within its file. */
  readonly id: string;
  /** The function it is in. */
  readonly rule: string;
}

export interface Instrumented {
  /** The source, in which each change is made while `globalThis.isMutated(file, id)` says so. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

const { factory } = ts;

/** Asks whether a change is to be made, and notes that there is one. */
type Ask = (node: ts.Node, what: string, rule: string) => ts.Expression;

const asking = (file: string, tree: ts.SourceFile, note: (mutant: Mutant) => void): Ask => {
  const isMutated = factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'isMutated');
  return (node, what, rule) => {
    const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart());
    const id = `${line + 1}:${character + 1}-${node.getWidth()} ${what}`;
    note({ id, rule });
    return factory.createCallExpression(isMutated, undefined, [factory.createStringLiteral(file), factory.createStringLiteral(id)]);
  };
};

const chosen = (asked: ts.Expression, changed: ts.Expression, made: ts.Expression): ts.Expression =>
  factory.createParenthesizedExpression(factory.createConditionalExpression(asked, undefined, changed, undefined, made));

/** A condition that can be yes or no whatever it says. */
const forced = (ask: Ask, [node, made]: readonly [ts.Node, ts.Node], rule: string): ts.Node =>
  changesOf(node).reduceRight<ts.Node>(
    (rest, to) => chosen(ask(node, to, rule), to === 'true' ? factory.createTrue() : factory.createFalse(), rest as ts.Expression),
    made,
  );

/** An element of a list that can be left out. */
const omissible = (ask: Ask, [node, made]: readonly [ts.Node, ts.Expression], rule: string): ts.Expression => {
  const kept = ts.isSpreadElement(made)
    ? factory.createParenthesizedExpression(made.expression)
    : factory.createArrayLiteralExpression([made]);
  return factory.createSpreadElement(chosen(ask(node, 'dropped', rule), factory.createArrayLiteralExpression([]), kept));
};

const changeable = (ask: Ask, [node, made]: readonly [ts.Node, ts.Node], rule: string): ts.Node => {
  if (!isDecisive(node)) return forced(ask, [node, made], rule);
  const list = made as ts.ArrayLiteralExpression;
  return factory.updateArrayLiteralExpression(
    list,
    list.elements.map((element, at) => omissible(ask, [node.elements[at] ?? element, element], rule)),
  );
};

/** Finds every change of the rules of a file, and prepares the file for making each of them in turn; nothing where there are no rules. */
export const instrument = (file: string, source: string): Instrumented | undefined => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const ask = asking(file, tree, (mutant) => void mutants.push(mutant));
  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const visit =
      (rule: string | undefined) =>
      (node: ts.Node): ts.Node => {
        const within = rule ?? (isRule(node) ? ruleName(node) : undefined);
        const made = ts.visitEachChild(node, visit(within), context);
        return rule === undefined ? made : changeable(ask, [node, made], rule);
      };
    return (root) => ts.visitEachChild(root, visit(undefined), context);
  };
  const [made] = ts.transform(tree, [transformer]).transformed;
  return made && mutants.length > 0 ? { code: ts.createPrinter().printFile(made), mutants } : undefined;
};
