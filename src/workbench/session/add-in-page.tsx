import { useEffect, useEffectEvent, useRef } from 'react';
import type { PageHost } from './page-host';

interface AddInPageProps {
  readonly address: string;
  readonly host: PageHost;
  readonly title: string;
  readonly className?: string;
  /** A page that nobody sees, that of the ribbon's commands. */
  readonly hidden?: boolean;
  /** F6 in the page: the keyboard goes on to the next part of the workbench. */
  readonly leave?: () => void;
  /** A file was dropped onto the page; the workbench around it hears nothing of that. */
  readonly drop?: (event: DragEvent) => void;
  /** A fault closed the page. */
  readonly closed?: () => void;
}

/**
 * A page of the add-in, exactly as it is shipped, in a frame. The frame carries the page's Excel; the server's
 * `embedded-host.js` takes it from there before office.js loads (scripts/workbench.mjs).
 */
export function AddInPage({ address, host, title, className, hidden = false, leave, drop, closed }: AddInPageProps) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<HTMLIFrameElement>(null);
  const left = useEffectEvent(() => leave?.());
  const dropped = useEffectEvent((event: DragEvent) => drop?.(event));
  const gone = useEffectEvent(() => closed?.());
  useEffect(() => {
    const frame = document.createElement('iframe');
    shown.current = frame;
    frame.style.cssText = 'border: 0; width: 100%; height: 100%; display: block';
    frame.addEventListener('load', () => {
      const page = frame.contentWindow;
      page?.addEventListener('keydown', ({ key }) => {
        if (key === 'F6') left();
      });
      page?.addEventListener('dragover', (event) => event.preventDefault());
      page?.addEventListener('drop', dropped);
    });
    host.whenClosed(() => gone());
    frame.src = address;
    place.current?.append(Object.assign(frame, { embeddedExcel: host.external }));
    return () => {
      host.close();
      frame.remove();
    };
  }, [address, host]);
  // Other words for its title are no reason to load the page again.
  useEffect(() => {
    if (shown.current !== null) shown.current.title = title;
  }, [title, address, host]);
  return <div ref={place} className={className} hidden={hidden} />;
}
