/** Milliseconds after which nobody waits for frames: a pane that is hidden has none. */
const NO_FRAMES = 200;

/**
 * What was changed on the page is on the screen, and so is a click that came with the next frame.
 * https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAMES);
    // Frames begin behind these; a task of its own comes behind the second's painting.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
