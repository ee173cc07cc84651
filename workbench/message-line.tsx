import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Texts } from './texts';

export interface Message {
  readonly isProblem: boolean;
  readonly text: string;
  /** Contents that a saved file does not have. */
  readonly details: readonly string[];
}

interface MessageLineProps {
  readonly message: Message;
  readonly words: Texts;
  readonly onClose: () => void;
}

const SHOWN = 3;

export function MessageLine({ message, words, onClose }: MessageLineProps) {
  const { details, isProblem, text } = message;
  const rest = details.length - SHOWN;
  return (
    <MessageBar intent={isProblem ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        {text}{' '}
        {details.length === 0
          ? null
          : `${words.leftOut} ${details.slice(0, SHOWN).join('; ')}${rest > 0 ? ` ${words.more(rest)}` : ''}.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
