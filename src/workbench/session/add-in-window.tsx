import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { DialogRequest } from '../../embedded-excel/host/external';
import type { Language } from '../../language/language';
import { PRODUCT_NAME } from '../../language/ribbon-words';
import { workbenchWord } from '../../language/workbench-words';

const useClasses = makeStyles({
  surface: { width: 'fit-content' },
  page: { border: 0, display: 'block', width: '100%', height: '100%' },
});

interface AddInWindowProps {
  readonly asked: DialogRequest;
  readonly language: Language;
  readonly close: () => void;
}

/** A page of the add-in as a window above the sheet, as large as was asked; closed by its button and by Esc. */
export function AddInWindow({ asked, language, close }: AddInWindowProps) {
  const classes = useClasses();
  const { address, width, height } = asked;
  const size = { width: `max(360px, ${String(width)}vw)`, height: `max(180px, ${String(height)}vh)` };
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface className={classes.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={workbenchWord('close', language)}
                onClick={close}
              />
            }
          >
            {PRODUCT_NAME}
          </DialogTitle>
          <DialogContent style={size}>
            <iframe
              className={classes.page}
              title={PRODUCT_NAME}
              src={address}
              onLoad={({ currentTarget }) => {
                // Keys pressed in the page are the page's own: Esc is heard there too.
                currentTarget.contentWindow?.addEventListener('keydown', ({ key }) => {
                  if (key === 'Escape') close();
                });
              }}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
