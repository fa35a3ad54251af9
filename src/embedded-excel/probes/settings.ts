import { reference, type Probe } from './probe';

/** What an add-in keeps in the workbook. */
export const settingProbes: readonly Probe[] = [
  {
    name: 'settings: kept as they are, the second of a key replaces the first',
    set: '1.4',
    page: reference('settingcollection'),
    why: 'a person’s last choice counts',
    expected: [2025, [1, 'hai', null]],
    ask: async ({ context, prefix }) => {
      const { settings } = context.workbook;
      settings.add(`${prefix}_năm`, { year: 2024, list: [] });
      settings.add(`${prefix}_năm`, { year: 2025, list: [1, 'hai', null] });
      const setting = settings.getItem(`${prefix}_năm`).load('value');
      await context.sync();
      // What was just written there.
      const value = setting.value as { readonly year: number; readonly list: (string | number | null)[] };
      return [value.year, value.list];
    },
  },
  {
    name: 'settings: a missing or deleted one is a null object',
    set: '1.4',
    page: 'develop/application-specific-api-model',
    why: 'settings are lost with another add-in id',
    expected: [true, true],
    ask: async ({ context, prefix }) => {
      const { settings } = context.workbook;
      const missing = settings.getItemOrNullObject(`${prefix}_none`);
      settings.add(`${prefix}_một`, 1).delete();
      const deleted = settings.getItemOrNullObject(`${prefix}_một`);
      await context.sync();
      return [missing.isNullObject, deleted.isNullObject];
    },
  },
];
