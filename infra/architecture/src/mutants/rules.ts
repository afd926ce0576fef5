import ts from 'typescript';

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionDeclaration | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node);

/** A pure file decides; use cases, stores and resolvers do what was decided, and are tried on real stores. */
const isPure = (file: string): boolean => /(^|\/)[\w-]+\.ts$/.test(file);

/** Rules say what they find: reasons to block, faults of a form, or in a pure file at once the refusal. */
const isRuleType = (type: ts.TypeNode | undefined): boolean => {
  if (type === undefined) return false;
  const finds = isPure(type.getSourceFile().fileName) ? /\b(BlockReason|Fault|Refusal)\b/ : /\b(BlockReason|Fault)\b/;
  return finds.test(type.getText());
};

const isEntryOfRules = (node: ts.Node | undefined): boolean =>
  node !== undefined &&
  ts.isPropertyAssignment(node) &&
  (['guards', 'requirements'].includes(node.name.getText()) || isEntryOfRules(node.parent.parent));

/** Guards and requirements of processes, and the functions that find reasons or faults for them. */
export const isRule = (node: ts.Node): boolean => isFunction(node) && (isRuleType(node.type) || isEntryOfRules(node.parent));

/** What a rule is called. */
export const ruleName = (node: ts.Node): string => {
  const { parent } = node;
  if (ts.isFunctionDeclaration(node)) return node.name?.getText() ?? '';
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'a function';
};

const predicates: readonly string[] = ['filter', 'some', 'every', 'find', 'findLast'];

/** The function given to `filter` and the like, which says yes or no of each. */
const isPredicate = (node: ts.Node): node is ts.ArrowFunction =>
  ts.isArrowFunction(node) &&
  ts.isCallExpression(node.parent) &&
  ts.isPropertyAccessExpression(node.parent.expression) &&
  predicates.includes(node.parent.expression.name.text);

const { AmpersandAmpersandToken: and, BarBarToken: or } = ts.SyntaxKind;

const isLogical = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && (node.operatorToken.kind === and || node.operatorToken.kind === or);

const comparisons: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
];

const operandsOf = (node: ts.Node): readonly ts.Node[] => (isLogical(node) ? [node.left, node.right].flatMap(operandsOf) : [node]);

const wholeOf = (node: ts.Node): ts.Node => (isLogical(node.parent) ? wholeOf(node.parent) : node);

const presence = /^typeof (\S+) [!=]== '\w+'$|^(.+) [!=]==? (?:undefined|null)$/;

const read = (node: ts.Node): string => node.getText().replaceAll('?.', '.');

/** Whether a text reads a name or path, as a whole: `max` does not read `x`. */
const reads = (text: string, named: string): boolean => {
  const at = text.indexOf(named);
  if (at < 0) return false;
  const isApart = !/[\w$.]/.test(text[at - 1] ?? '') && !/[\w$]/.test(text[at + named.length] ?? '');
  return isApart || reads(text.slice(at + 1), named);
};

/** In `x !== undefined && x.isOver`, or `typeof x !== 'number' || x < 0`, the first only lets the rest be read; where nothing else reads it, it decides. */
const isPresence = (node: ts.Node): boolean => {
  const [, typed, named = typed] = presence.exec(read(node)) ?? [];
  return named !== undefined && operandsOf(wholeOf(node)).some((other) => other !== node && reads(read(other), named));
};

/** In `start && end < start` a missing start decides nothing: what is missing is neither less nor greater. */
const isComparedAnyway = (node: ts.Node): boolean => {
  const isCompared = (other: ts.Node): boolean =>
    ts.isBinaryExpression(other) &&
    comparisons.includes(other.operatorToken.kind) &&
    [other.left, other.right].some((side) => side.getText() === node.getText());
  return operandsOf(wholeOf(node)).some(isCompared);
};

const isCondition = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return isPredicate(parent) && parent.body === node && !ts.isBlock(node);
};

/** What an expression that stands for yes or no may be changed into; nothing for others. */
export const changesOf = (node: ts.Node): readonly ('true' | 'false')[] => {
  if (isCondition(node)) return ['true', 'false'];
  if (!isLogical(node.parent) || isLogical(node) || isPresence(node) || isComparedAnyway(node)) return [];
  return [node.parent.operatorToken.kind === and ? 'true' : 'false'];
};

const said: readonly string[] = ['references', 'text', 'zh', 'en', 'label'];

const namesOf = (name: ts.Node): readonly string[] =>
  ts.isArrayBindingPattern(name) ? name.elements.map((element) => element.getText()) : [name.getText()];

/** What a refusal says and refers to is no part of the decision. */
export const isSaid = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && namesOf(node.name).every((name) => said.includes(name));
