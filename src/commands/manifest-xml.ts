import type { Language } from '../language/language';
import {
  COMMANDS,
  PRODUCT_NAME,
  productDescription,
  ON_THE_RIBBON,
  RIBBON_BUTTONS,
  ribbonLabel,
  ribbonTip,
  type RibbonButton,
} from '../language/ribbon-words';

/** What differs between the manifests of different places. */
export interface ManifestPlace {
  /** Where the pages are: `https://host[:port][/folder]`, without a slash at the end. */
  readonly address: string;
  /** Four numbers: `1.0.1.0`. Central deployment replaces an add-in only by a higher one. */
  readonly version: string;
  /** Where users get help; the add-in's own page where left out. */
  readonly support?: string;
}

/** This add-in's, for ever: another id is another add-in, with settings of its own. */
const ID = 'b7c1f7a4-3f0e-4c52-9a86-5d0c2f6e1d38';

/**
 * 16, 32 and 80 are required, 64 is for the Mac.
 * https://learn.microsoft.com/javascript/api/manifest/icon
 */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The pane is one, whichever page of it a button asks for: `taskpane.html?page=report`. */
const PANE = 'DienHinh.pane';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const isCommand = (button: RibbonButton): boolean => COMMANDS.some((command) => command === button);

/** Every text is in both languages: Vietnamese is what stands where neither is asked for. */
const inBoth = (say: (language: Language) => string): string => `DefaultValue="${escaped(say('vi'))}"`;

const setting = (name: string, say: (language: Language) => string): string => `  <${name} ${inBoth(say)}>
    <Override Locale="en-US" Value="${escaped(say('en'))}" />
  </${name}>`;

const text = (id: string, say: (language: Language) => string): string => `        <bt:String id="${id}" ${inBoth(say)}>
          <bt:Override Locale="en-US" Value="${escaped(say('en'))}" />
        </bt:String>`;

const icon = (button: RibbonButton, indent: string): string =>
  [
    `${indent}<Icon>`,
    ...SIZES.map((size) => `${indent}  <bt:Image size="${size}" resid="${button}.${size}" />`),
    `${indent}</Icon>`,
  ].join('\n');

function control(button: RibbonButton, indent: string): string {
  const action = isCommand(button)
    ? `${indent}  <Action xsi:type="ExecuteFunction">
${indent}    <FunctionName>${button}</FunctionName>
${indent}  </Action>`
    : `${indent}  <Action xsi:type="ShowTaskpane">
${indent}    <TaskpaneId>${PANE}</TaskpaneId>
${indent}    <SourceLocation resid="${button}.url" />
${indent}    <Title resid="product" />
${indent}  </Action>`;
  return `${indent}<Control xsi:type="Button" id="DienHinh.${button}">
${indent}  <Label resid="${button}.label" />
${indent}  <Supertip>
${indent}    <Title resid="${button}.label" />
${indent}    <Description resid="${button}.tip" />
${indent}  </Supertip>
${icon(button, `${indent}  `)}
${action}
${indent}</Control>`;
}

/**
 * The add-in's manifest for Windows, Mac and the web. It demands no more than ExcelApi 1.1: a higher demand would hide
 * the add-in from older Excels without a word, where boot.js says what they lack.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestXml({ address, version, support = `${address}/support.html` }: ManifestPlace): string {
  const page = (button: RibbonButton): string =>
    `${address}/taskpane.html${button === 'open' ? '' : `?page=${button}`}`;
  const url = (id: string, value: string): string => `        <bt:Url id="${id}" DefaultValue="${escaped(value)}" />`;
  const images = RIBBON_BUTTONS.flatMap((button) =>
    SIZES.map(
      (size) =>
        `        <bt:Image id="${button}.${size}" DefaultValue="${escaped(address)}/assets/${button}-${size}.png" />`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by \`npm run manifest\` from src/commands/manifest-xml.ts. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${ID}</Id>
  <Version>${version}</Version>
  <ProviderName>${PRODUCT_NAME}</ProviderName>
  <DefaultLocale>vi-VN</DefaultLocale>
${setting('DisplayName', () => PRODUCT_NAME)}
${setting('Description', productDescription)}
  <IconUrl DefaultValue="${escaped(address)}/assets/open-32.png" />
  <HighResolutionIconUrl DefaultValue="${escaped(address)}/assets/open-64.png" />
  <SupportUrl DefaultValue="${escaped(support)}" />
  <AppDomains>
    <AppDomain>${escaped(new URL(address).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.1" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${escaped(page('open'))}" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="product" />
            <Description resid="started" />
            <LearnMoreUrl resid="support.url" />
          </GetStarted>
          <FunctionFile resid="commands.url" />
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="DienHinh.group">
                <Label resid="product" />
${icon('open', '                ')}
${ON_THE_RIBBON.map((button) => control(button, '                ')).join('\n')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
${control('why', '              ')}
            </OfficeMenu>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${images.join('\n')}
      </bt:Images>
      <bt:Urls>
${RIBBON_BUTTONS.filter((button) => !isCommand(button))
  .map((button) => url(`${button}.url`, page(button)))
  .join('\n')}
${url('commands.url', `${address}/commands.html`)}
${url('support.url', support)}
      </bt:Urls>
      <bt:ShortStrings>
${text('product', () => PRODUCT_NAME)}
${RIBBON_BUTTONS.map((button) => text(`${button}.label`, (language) => ribbonLabel(button, language))).join('\n')}
      </bt:ShortStrings>
      <bt:LongStrings>
${text('started', productDescription)}
${RIBBON_BUTTONS.map((button) => text(`${button}.tip`, (language) => ribbonTip(button, language))).join('\n')}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
