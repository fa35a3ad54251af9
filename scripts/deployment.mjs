/** What a page of the add-in may load, and from where. Used by the build, by `npm run manifest`, and by their tests. */

const MICROSOFT = 'https://appsforoffice.microsoft.com';

/**
 * The address of office.js: Microsoft's, which is the one it supports, or a copy beside the pages for closed networks.
 * https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
 */
export const officeJsAddress = { cdn: `${MICROSOFT}/lib/1/hosted/office.js`, self: 'office-js/office.js' };

/**
 * The policy of every page: nothing but the add-in's own files, and Microsoft's library where that is used.
 * `unsafe-inline` is for styles alone: Fluent's engine makes <style> elements, and files on a plain web server cannot
 * carry a nonce (https://github.com/microsoft/fluentui/issues/25421).
 * @param {'cdn' | 'self'} officeJs
 */
export function contentSecurityPolicy(officeJs) {
  const script = officeJs === 'cdn' ? `'self' ${MICROSOFT}` : `'self'`;
  return [
    `default-src 'none'`,
    `script-src ${script}`,
    `worker-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
