const STYLES = new Set(['makeStyles', 'makeResetStyles']);

/** Whether some code stands among the styles that are made into plain rules when the pane is built. */
const isStyled = (node) =>
  node !== null && ((node.type === 'CallExpression' && STYLES.has(node.callee.name)) || isStyled(node.parent));

/**
 * A lint rule: Fluent's `tokens` stay within styles. There the build writes out what they name; one use elsewhere makes
 * the pane's first look load all their names (4.5 KB).
 */
export const styledTokens = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { outside: 'Use `tokens` within makeStyles only: elsewhere the pane loads the names of all.' },
  },
  create({ sourceCode, report }) {
    return {
      ImportSpecifier(node) {
        if (node.imported.name !== 'tokens') return;
        for (const { references } of sourceCode.getDeclaredVariables(node))
          for (const { identifier } of references)
            if (!isStyled(identifier)) report({ node: identifier, messageId: 'outside' });
      },
    };
  },
};
