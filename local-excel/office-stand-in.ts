/// <reference types="office-js" />
import { compareVersions } from './api-sets';
import { HostNotImplemented } from './host/errors';

type Context = Pick<
  Office.Context,
  'contentLanguage' | 'diagnostics' | 'displayLanguage' | 'host' | 'officeTheme' | 'platform'
>;

/**
 * The part of `Office` that this project uses and that Microsoft's loader would bring; the loader
 * itself only starts in a page of Excel's. Anything else throws HostNotImplemented.
 */
export interface OfficeStandIn {
  onReady(callback?: (info: ReadyInfo) => void): Promise<ReadyInfo>;
  readonly context: Context & {
    readonly requirements: { isSetSupported(name: string, minVersion?: string): boolean };
  };
  readonly HostType: { readonly Excel: Office.HostType };
  readonly PlatformType: Readonly<Record<Platform, Office.PlatformType>>;
}

type ReadyInfo = Awaited<ReturnType<typeof Office.onReady>>;
type Platform = 'OfficeOnline' | 'PC' | 'Mac';

export interface OfficeSettings {
  readonly platform: Platform;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
  readonly isDarkTheme: boolean;
}

export function officeStandIn(settings: OfficeSettings): OfficeStandIn {
  // Microsoft declares these as numbered enums; what they hold are texts.
  const host = 'Excel' as unknown as Office.HostType;
  const platform = settings.platform as unknown as Office.PlatformType;
  const context = {
    contentLanguage: settings.displayLanguage,
    displayLanguage: settings.displayLanguage,
    host,
    platform,
    diagnostics: { host, platform, version: '16.0.0.0' },
    officeTheme: theme(settings),
    requirements: closed('Office.context.requirements', {
      isSetSupported(name: string, minVersion = '1.1'): boolean {
        const offered = settings.requirementSets[name];
        return offered !== undefined && compareVersions(offered, minVersion) >= 0;
      },
    }),
  };
  return closed('Office', {
    context: closed('Office.context', context),
    HostType: { Excel: host },
    PlatformType: {
      OfficeOnline: 'OfficeOnline' as unknown as Office.PlatformType, // as above
      PC: 'PC' as unknown as Office.PlatformType,
      Mac: 'Mac' as unknown as Office.PlatformType,
    },
    onReady(callback?: (info: ReadyInfo) => void): Promise<ReadyInfo> {
      const info = { host, platform };
      return Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      });
    },
  });
}

/** Excel on the web gives no theme, whatever the types say. */
function theme({ platform, isDarkTheme }: OfficeSettings): Office.OfficeTheme {
  if (platform === 'OfficeOnline') return undefined as unknown as Office.OfficeTheme;
  const [background, foreground] = isDarkTheme ? ['#262626', '#FFFFFF'] : ['#FFFFFF', '#262626'];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
    isDarkTheme,
  } as unknown as Office.OfficeTheme; // without the theme's name, which differs per version
}

/** Makes a misspelt or missing member an error instead of undefined. */
function closed<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      // Promises and test frameworks ask every object for these.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in target) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new HostNotImplemented(`${name}.${key}`);
    },
  });
}
