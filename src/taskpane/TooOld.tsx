import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Language } from '../i18n/language';
import { paneText } from '../i18n/pane-text';
import { usePageStyles } from './shared/page-styles';

interface TooOldProps {
  readonly language: Language;
  readonly isDark: boolean;
}

/** All that is shown in an Excel that does not have what the pane needs. */
export function TooOld({ language, isDark }: TooOldProps) {
  const styles = usePageStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{paneText(language, 'too-old.title')}</h1>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{paneText(language, 'problem.too-old')}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
