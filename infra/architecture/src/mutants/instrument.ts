import ts from 'typescript';
import { changesOf, isRule, isSaid, ruleName } from './rules.ts';

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
  if (!ts.isArrayLiteralExpression(node)) return forced(ask, [node, made], rule);
  const list = made as ts.ArrayLiteralExpression;
  return factory.updateArrayLiteralExpression(
    list,
    list.elements.map((element, at) => omissible(ask, [node.elements[at] ?? element, element], rule)),
  );
};

/** Makes everything in the rules of a tree changeable, but what they say. */
const changing = (ask: Ask, context: ts.TransformationContext, rule?: string): ts.Visitor => {
  const within = (node: ts.Node): string | undefined => rule ?? (isRule(node) ? ruleName(node) : undefined);
  return (node) => {
    if (isSaid(node)) return node;
    const made = ts.visitEachChild(node, changing(ask, context, within(node)), context);
    return rule === undefined ? made : changeable(ask, [node, made], rule);
  };
};

/** Finds every change of the rules of a file, and prepares the file for making each of them in turn; nothing where there are no rules. */
export const instrument = (file: string, source: string): Instrumented | undefined => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const ask = asking(file, tree, (mutant) => void mutants.push(mutant));
  const [made] = ts.transform(tree, [(context) => (root) => ts.visitEachChild(root, changing(ask, context), context)]).transformed;
  return made && mutants.length > 0 ? { code: ts.createPrinter().printFile(made), mutants } : undefined;
};
