/** Excel stops a command after five minutes; the window may stay longer than it. */
const LONGEST = 240_000;

/**
 * Shows one of the add-in's own pages in a small window above Excel, for what a button without a pane has to say.
 * Resolves when the window is closed or four minutes are over: a command that ends earlier takes its window along.
 * @param address whole, of the add-in's own origin
 * @returns false where Excel opened no window
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export function showPage(address: string, longest = LONGEST): Promise<boolean> {
  return new Promise((resolve) => {
    const size = { height: 30, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, size, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      const timer = setTimeout(() => resolve(true), longest);
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  });
}
