import type { WorkbookModel } from '../model/types';
import type { Profile } from '../profiles';

/** `Excel$Win32$16.01$vi-VN$$$disableLogging$0`: host, platform, version, language, correlation, dialog, logging, flags. */
export function hostInfo(locale: string): string {
  return `Excel$Win32$16.01$${locale}$$$disableLogging$0`;
}

/** What `window.external.GetContext()` gives: the program, the document, and the add-in's settings in it. */
export function hostContext(profile: Profile, locale: string, workbook: () => WorkbookModel): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'embedded',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    // Tags, which the library hands on as `Office.context.displayLanguage` and `contentLanguage`.
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => workbook().fileName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'embedded',
    GetInstanceId: () => 'embedded',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${String(profile.excelApi)}` }),
    GetHostFullVersion: () => '16.0',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of workbook().settings) {
          keys.push(key);
          values.push(JSON.stringify(value));
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        const settings = workbook().settings;
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, JSON.parse(values[index] ?? 'null'));
      },
    }),
  };
}
