/**
 * Puts a text on the clipboard. In Office's frame the modern way is often forbidden; the old one needs the click that
 * it was called in.
 * @returns false where the browser allows neither
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyOldWay(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyOldWay(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    // Deprecated, and the only way in frames without the clipboard's permission.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
