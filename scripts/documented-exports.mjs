const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** What an export declares, where it is a function or a class; null otherwise. */
function documentable(declaration) {
  if (declaration === null) return null;
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') return declaration.id;
  if (declaration.type !== 'VariableDeclaration') return null;
  return declaration.declarations.find(({ init }) => init !== null && FUNCTIONS.has(init.type))?.id ?? null;
}

/** A lint rule: every exported function and class says right above itself what it is for. */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'The exported {{name}} has no docstring: shapes, units, errors, source.' },
  },
  create({ sourceCode, report }) {
    return {
      ExportNamedDeclaration(node) {
        const name = documentable(node.declaration);
        if (name === null) return;
        const comment = sourceCode.getCommentsBefore(node).at(-1);
        const isDocstring = comment?.type === 'Block' && comment.value.startsWith('*');
        if (isDocstring && comment.loc.end.line === node.loc.start.line - 1) return;
        report({ node: name, messageId: 'missing', data: { name: name.name } });
      },
    };
  },
};
