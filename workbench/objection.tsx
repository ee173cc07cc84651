import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Outcome } from './grid/enter-text';
import type { Texts } from './texts';

/** An entry that a rule of its cell objects to, until the person has decided. */
export interface Objected {
  readonly outcome: Extract<Outcome, { kind: 'objection' }>;
  readonly retry: () => void;
}

interface ObjectionProps {
  readonly objected: Objected;
  readonly words: Texts;
  readonly onClose: () => void;
}

/** Says why a cell does not take what was entered, in the words of its rule, as Excel does. */
export function Objection({ objected, words, onClose }: ObjectionProps) {
  const { outcome, retry } = objected;
  const { message, style, title } = outcome.alert;
  const isStop = style === 'Stop';
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title === '' ? 'Microsoft Excel' : title}</DialogTitle>
          <DialogContent>{message}</DialogContent>
          <DialogActions>
            {isStop ? null : (
              <Button
                onClick={() => {
                  onClose();
                  outcome.useAnyway();
                }}
              >
                {words.useAnyway}
              </Button>
            )}
            <Button
              onClick={() => {
                onClose();
                retry();
              }}
            >
              {words.change}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
