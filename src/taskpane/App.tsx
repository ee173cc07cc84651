import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { paneText } from '../i18n/pane-text';
import { pageNames, type PageName } from './page-name';
import { Announcer } from './shared/Announcer';
import {
  PaneServicesProvider,
  useServices,
  type PaneHost,
  type PaneServices,
} from './shared/pane-services';

interface AppProps {
  readonly host: PaneHost;
  readonly firstPage: PageName;
  readonly isDark: boolean;
}

const pages = {
  plan: lazy(async () => ({ default: (await import('./plan/PlanPage')).PlanPage })),
  check: lazy(async () => ({ default: (await import('./check/CheckPage')).CheckPage })),
  ministers: lazy(async () => ({
    default: (await import('./ministers/MinistersPage')).MinistersPage,
  })),
};

/** The pane: the names of its pages, and the page that is shown. A page keeps what it had when it is left. */
export function App({ host, firstPage, isDark }: AppProps) {
  usePageFrame();
  const styles = useStyles();
  const [page, setPage] = useState(firstPage);
  const [visited, setVisited] = useState<ReadonlySet<PageName>>(new Set([firstPage]));
  const [message, announce] = useState('');
  const goTo = useCallback((next: PageName) => {
    setVisited((before) => new Set([...before, next]));
    setPage(next);
  }, []);
  const services = useMemo<PaneServices>(
    () => ({
      ...host,
      text: (key, data) => paneText(host.language, key, data),
      announce,
      goTo,
    }),
    [host, goTo],
  );
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.pane}>
      <PaneServicesProvider value={services}>
        <main>
          <PageTabs page={page} />
          {pageNames.map((name) => (
            <PagePanel
              key={name}
              name={name}
              isShown={name === page}
              wasShown={visited.has(name)}
            />
          ))}
        </main>
        <Announcer message={message} />
      </PaneServicesProvider>
    </FluentProvider>
  );
}

function PageTabs({ page }: { readonly page: PageName }) {
  const styles = useStyles();
  const { text, goTo } = useServices();
  return (
    <TabList
      className={styles.tabs}
      aria-label={text('pages.label')}
      selectedValue={page}
      onTabSelect={(_, { value }) => {
        const next = pageNames.find((name) => name === value);
        if (next !== undefined) goTo(next);
      }}
    >
      {pageNames.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`page-${name}`}>
          {text(`page.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}

interface PagePanelProps {
  readonly name: PageName;
  readonly isShown: boolean;
  readonly wasShown: boolean;
}

function PagePanel({ name, isShown, wasShown }: PagePanelProps) {
  const { text } = useServices();
  const Page = pages[name];
  return (
    <div role="tabpanel" id={`page-${name}`} aria-labelledby={`tab-${name}`} hidden={!isShown}>
      {wasShown && (
        <Suspense fallback={<Spinner label={text('page.loading')} />}>
          <Page />
        </Suspense>
      )}
    </div>
  );
}

/** The scroll bar stays in sight, since the browser inside Excel hides it; and so the page is as wide as it is. */
const usePageFrame = makeStaticStyles({ body: { margin: 0, overflowY: 'scroll' } });

const useStyles = makeStyles({
  pane: { minHeight: '100vh', position: 'relative' },
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
