import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';
import { manifestXml } from '../../src/commands/manifest-xml';
import { builtAddIn, BUILDING } from '../support/built-add-in';

const ROOT = join(__dirname, '../..');
const COMMITTED = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const PRODUCTION = manifestXml({
  address: 'https://noi-bo.example.gov.vn/dien-hinh',
  version: '1.0.1.0',
  support: 'https://noi-bo.example.gov.vn/ho-tro?muc=a&b=c',
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  text: string;
  readonly children: Element[];
}

function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, path: open.map((one) => one.name), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

const named = (xml: string, ...names: string[]): Element[] =>
  elementsOf(xml).filter(({ name }) => names.includes(name));

const value = (element: Element, attribute: string): string => element.attributes[attribute] ?? '';

async function schemaErrors(xml: string) {
  const schema = (name: string) => ({
    fileName: `${name}.xsd`,
    contents: readFileSync(join(__dirname, 'xsd', `${name}.xsd`), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [schema('OfficeAppManifestV1_1')],
    preload: [schema('OfficeAppBasicTypesV1_0'), schema('TaskPaneAppVersionOverridesV1_0')],
  });
  return errors;
}

test('manifest.xml is what npm run manifest writes', () => {
  const stated: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(COMMITTED).toBe(manifestXml({ address: 'https://localhost:3000', version: `1.${stated.version}` }));
});

describe.each([
  ['for trying', COMMITTED],
  ['of an office', PRODUCTION],
])('the manifest %s', (_, xml) => {
  test('is valid by Microsoft’s schemas', async () => {
    expect(await schemaErrors(xml)).toEqual([]);
  });

  test('asks for ExcelApi 1.1 and nothing else, so that no Excel hides it', () => {
    expect(named(xml, 'Set', 'bt:Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.1' },
    ]);
    expect(named(xml, 'Runtimes')).toEqual([]);
  });

  test('every resource is used, every one used is there, and their ids are short enough', () => {
    const defined = named(xml, 'bt:Image', 'bt:Url', 'bt:String')
      .map((element) => element.attributes['id'])
      .filter((id) => id !== undefined);
    const used = elementsOf(xml)
      .map((element) => element.attributes['resid'])
      .filter((id) => id !== undefined);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('a reference is to a resource of its kind', () => {
    const kind = new Map(
      elementsOf(xml)
        .filter(({ attributes, path }) => attributes['id'] !== undefined && path.includes('Resources'))
        .map((element) => [element.attributes['id'], element.path.at(-1)]),
    );
    const expected: Record<string, string> = {
      Label: 'bt:ShortStrings',
      Title: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
      SourceLocation: 'bt:Urls',
      FunctionFile: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
      'bt:Image': 'bt:Images',
    };
    const used = elementsOf(xml).filter(({ attributes }) => attributes['resid'] !== undefined);
    expect(used.filter(({ name, attributes }) => kind.get(attributes['resid']) !== expected[name])).toEqual([]);
  });

  test('every text is in Vietnamese and in English', () => {
    expect(named(xml, 'DefaultLocale').map(({ text }) => text)).toEqual(['vi-VN']);
    const texts = named(xml, 'DisplayName', 'Description', 'bt:String').filter(
      ({ attributes }) => attributes['DefaultValue'] !== undefined,
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts)
      expect(text.children.map(({ attributes }) => attributes)).toEqual([
        { Locale: 'en-US', Value: expect.stringMatching(/\S/) },
      ]);
  });

  test('no text is longer than Excel shows', () => {
    const said = (element: Element): string[] => [
      value(element, 'DefaultValue'),
      ...element.children.map((child) => value(child, 'Value')),
    ];
    const within = (elements: Element[], most: number): string[] =>
      elements.flatMap(said).filter((text) => text.length > most);
    const strings = named(xml, 'bt:String');
    // https://learn.microsoft.com/javascript/api/manifest/displayname and /description, /resources
    expect(within(named(xml, 'DisplayName'), 125)).toEqual([]);
    expect(within(named(xml, 'Description'), 250)).toEqual([]);
    expect(
      within(
        strings.filter(({ path }) => path.includes('bt:ShortStrings')),
        125,
      ),
    ).toEqual([]);
    expect(
      within(
        strings.filter(({ path }) => path.includes('bt:LongStrings')),
        250,
      ),
    ).toEqual([]);
    // What stands on a button is one or two short lines there; longer labels are cut.
    expect(
      within(
        strings.filter(({ attributes }) => attributes['id']?.endsWith('.label')),
        16,
      ),
    ).toEqual([]);
  });

  test('everything comes by https from one place, apart from the office’s own help', () => {
    const addresses = elementsOf(xml)
      .flatMap((element) => [value(element, 'DefaultValue'), element.text])
      .filter((text) => /^https?:/.test(text));
    const [address = ''] = named(xml, 'AppDomain').map(({ text }) => text);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((one) => new URL(one).origin !== address)).toEqual([]);
    expect(address).toMatch(/^https:/);
  });

  test('the group has at most six buttons, each with all sizes of icons; the cell’s menu has one', () => {
    expect(named(xml, 'Group').map((group) => group.children.filter(({ name }) => name === 'Control').length)).toEqual([
      5,
    ]);
    expect(named(xml, 'OfficeMenu').map(({ attributes, children }) => [attributes['id'], children.length])).toEqual([
      ['ContextMenuCell', 1],
    ]);
    const icons = named(xml, 'Icon').map(({ children }) => children.map((image) => Number(image.attributes['size'])));
    expect(icons).toHaveLength(7);
    for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });
});

describe('in the build', () => {
  let site = '';
  beforeAll(async () => {
    site = await builtAddIn('cdn');
  }, BUILDING);

  const fileOf = (address: string): string => join(site, new URL(address).pathname);

  test('every address answers', () => {
    const addresses = elementsOf(COMMITTED)
      .map((element) => value(element, 'DefaultValue'))
      .filter((text) => text.startsWith('https:'));
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  });

  test('every icon is of the size it is said to be', () => {
    const address = new Map(
      named(COMMITTED, 'bt:Image').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
    );
    const stated = named(COMMITTED, 'bt:Image')
      .filter(({ attributes }) => attributes['resid'] !== undefined)
      .map(({ attributes }) => [address.get(attributes['resid']) ?? '', Number(attributes['size'])] as const);
    const [icon, large] = [named(COMMITTED, 'IconUrl'), named(COMMITTED, 'HighResolutionIconUrl')].map((found) =>
      found.map((element) => value(element, 'DefaultValue')).join(),
    );
    // https://learn.microsoft.com/javascript/api/manifest/iconurl and /highresolutioniconurl
    for (const [at, size] of [...stated, [icon ?? '', 32], [large ?? '', 64]] as const)
      expect([at, pngSize(readFileSync(fileOf(at)))]).toEqual([at, [size, size]]);
  });

  test('the functions that buttons name are the ones that the page of commands ties', () => {
    const names = named(COMMITTED, 'FunctionName').map(({ text }) => text);
    expect(names).toEqual(['validate', 'report', 'clear']);
    expect(readFileSync(join(site, 'commands.html'), 'utf8')).toContain(`data-boot-actions="${names.join(' ')}"`);
  });

  test('every page has the policy that docs/deploy.md tells administrators to send', () => {
    const told = readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8').match(/default-src 'none'; [^"]+/g);
    expect(told).toHaveLength(2);
    for (const page of ['taskpane', 'commands', 'notice', 'support']) {
      const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(
        readFileSync(join(site, `${page}.html`), 'utf8'),
      );
      expect([policy?.[1], policy?.[1]]).toEqual(told);
    }
  });

  test('nothing of the command line, the workbench or Microsoft’s library lies in it', () => {
    for (const name of ['dien-hinh.js', 'index.html', 'workbench.js', 'office-js', 'office.js'])
      expect(existsSync(join(site, name))).toBe(false);
  });
});

describe('a faulty manifest is refused', () => {
  test.each([
    ['an element out of place', '<Permissions>ReadWriteDocument</Permissions>', ''],
    ['a label without a resource', '<Label resid="validate.label" />', '<Label />'],
    ['an id that is none', /<Id>.*<\/Id>/, '<Id>dien-hinh</Id>'],
    ['a description beyond 250 letters', /(<Description DefaultValue=")/, `$1${'x'.repeat(250)}`],
  ])('%s', async (_, from, to) => {
    const faulty = COMMITTED.replace(from, to);
    expect(faulty).not.toBe(COMMITTED);
    expect((await schemaErrors(faulty)).length).toBeGreaterThan(0);
  });
});

/** Width and height stand in the first chunk. https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
