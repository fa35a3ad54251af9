/** The letters of Vietnamese that English does not have. */
const VIETNAMESE =
  /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** A lint rule: what users read stands in src/language. Patterns are exempt: they read what offices wrote. */
export const userTexts = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { elsewhere: 'A Vietnamese text that users read belongs into src/language.' },
  },
  create({ report }) {
    const check = (node, text) => {
      if (VIETNAMESE.test(text.normalize('NFC'))) report({ node, messageId: 'elsewhere' });
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement(node) {
        check(node, node.value.cooked ?? '');
      },
      JSXText(node) {
        check(node, node.value);
      },
    };
  },
};
