import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Language } from '../i18n/language';
import { paneText } from '../i18n/pane-text';

interface TooOldProps {
  readonly language: Language;
  readonly isDark: boolean;
}

/** All that is shown in an Excel that does not have what the pane needs. */
export function TooOld({ language, isDark }: TooOldProps) {
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <main>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{paneText(language, 'problem.too-old')}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
