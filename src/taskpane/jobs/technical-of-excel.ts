import about from '../../../package.json';
import { apiLevel } from '../../excel/api-level';
import { whenReady } from '../../excel/host';
import type { Technical } from '../models/technical';

/** What this Excel and this program are. */
export async function technicalOfExcel(): Promise<Technical> {
  const ready = await whenReady();
  const { platform, version } = ready.ready ? ready.host : { platform: '', version: '' };
  return { version: about.version, platform, excel: version, api: apiLevel(), browser: navigator.userAgent };
}
