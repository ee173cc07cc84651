/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../support/project';
import { addresses, attribute, basePart, elements, readManifest } from './manifest-file';

// What the schemas of Office cannot see. Lengths and sizes are those of Microsoft's reference.
const manifest = readManifest();
const SITE = 'https://localhost:3000/';
const resources = ['Image', 'Url', 'String'].flatMap((name) =>
  elements(manifest, name).filter((element) => element.hasAttribute('id')),
);
const referring = elements(manifest, '*').filter((element) => element.hasAttribute('resid'));

describe('resources', () => {
  test('whatever is referred to is there, of the right kind', () => {
    const kinds = new Map(
      resources.map((element) => [attribute(element, 'id'), element.localName]),
    );
    const expected: Readonly<Record<string, string>> = {
      Image: 'Image',
      SourceLocation: 'Url',
      LearnMoreUrl: 'Url',
    };
    expect(referring.length).toBeGreaterThan(20);
    const wrong = referring.filter(
      (element) =>
        kinds.get(attribute(element, 'resid')) !== (expected[element.localName] ?? 'String'),
    );
    expect(wrong.map((element) => attribute(element, 'resid'))).toEqual([]);
  });

  test('whatever is there is referred to, and named once', () => {
    const ids = resources.map((element) => attribute(element, 'id'));
    const used = new Set(referring.map((element) => attribute(element, 'resid')));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('ids have at most 32 characters', () => {
    const ids = resources.map((element) => attribute(element, 'id'));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('titles and labels have at most 125 characters, descriptions at most 250', () => {
    for (const [list, limit] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const) {
      const texts = elements(elements(manifest, list)[0]!, '*').map(
        (element) => element.getAttribute('DefaultValue') ?? attribute(element, 'Value'),
      );
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => text.length > limit || text.trim() === '')).toEqual([]);
    }
  });
});

describe('controls', () => {
  test('ids of groups and controls are their own and have at most 125 characters', () => {
    const ids = [...elements(manifest, 'Group'), ...elements(manifest, 'Control')].map((element) =>
      attribute(element, 'id'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  test('all buttons open the one task pane, each at a page of its own', () => {
    const panes = elements(manifest, 'TaskpaneId').map(({ textContent }) => textContent);
    expect(new Set(panes).size).toBe(1);
    const pages = elements(elements(manifest, 'Urls')[0]!, 'Url')
      .map((element) => new URL(attribute(element, 'DefaultValue')))
      .filter(({ pathname }) => pathname === '/taskpane.html')
      .map(({ searchParams }) => searchParams.get('page'));
    expect(pages).toHaveLength(panes.length);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).not.toContain(null);
  });
});

describe('icons', () => {
  const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
  const icons = elements(manifest, 'Icon');

  test('every icon comes in every size', () => {
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      expect(elements(icon, 'Image').map((image) => Number(attribute(image, 'size')))).toEqual(
        SIZES,
      );
    }
  });

  test('every picture is a PNG file of the size it is given for', () => {
    for (const image of icons.flatMap((icon) => elements(icon, 'Image'))) {
      const id = attribute(image, 'resid');
      const resource = resources.find((element) => attribute(element, 'id') === id);
      const size = Number(attribute(image, 'size'));
      expect(pngSize(attribute(resource!, 'DefaultValue'))).toEqual([size, size]);
    }
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %i pixels', (name, size) => {
    const [element] = elements(manifest, name);
    expect(pngSize(attribute(element!, 'DefaultValue'))).toEqual([size, size]);
  });
});

describe('addresses', () => {
  test('are all on the site, with https: a build puts the real one in their place', () => {
    const urls = addresses(manifest).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(SITE))).toEqual([]);
  });

  test('lead to files that the build makes', () => {
    const paths = new Set(addresses(manifest).map(({ url }) => new URL(url).pathname));
    for (const path of paths) {
      if (path.startsWith('/icons/')) expect(existsSync(iconFile(path))).toBe(true);
      else expect(['/taskpane.html', '/help.html']).toContain(path);
    }
    expect(existsSync(projectPath('src/taskpane/taskpane.html'))).toBe(true);
    expect(existsSync(projectPath('assets/help.html'))).toBe(true);
  });
});

describe('languages', () => {
  const LOCALES = ['en-GB', 'en-US', 'fr-BE', 'fr-FR'];

  test('Dutch is what is shown where nothing else is asked', () => {
    expect(elements(manifest, 'DefaultLocale')[0]?.textContent).toBe('nl-BE');
  });

  test('every text is there in English and French, and the base part in both kinds of Dutch', () => {
    const texts = elements(manifest, 'String').filter((each) => each.hasAttribute('id'));
    const same = new Set(['Actieplan']);
    for (const text of texts) {
      if (same.has(attribute(text, 'DefaultValue'))) continue;
      expect(localesOf(text)).toEqual(LOCALES);
    }
    for (const name of ['DisplayName', 'Description']) {
      expect(localesOf(elements(manifest.documentElement, name)[0]!)).toEqual([
        ...LOCALES,
        'nl-NL',
      ]);
    }
  });
});

describe('the part for hosts that know no VersionOverrides', () => {
  const base = basePart(manifest);
  const named = (name: string) => base.find(({ localName }) => localName === name)!;

  test('opens the task pane by itself', () => {
    const [location] = elements(named('DefaultSettings'), 'SourceLocation');
    expect(attribute(location!, 'DefaultValue')).toBe(`${SITE}taskpane.html`);
    expect(elements(named('Hosts'), 'Host').map((host) => attribute(host, 'Name'))).toEqual([
      'Workbook',
    ]);
  });

  test('asks for Excel 2021 and no later, and to read and write the document', () => {
    const [set] = elements(named('Requirements'), 'Set');
    expect([attribute(set!, 'Name'), attribute(set!, 'MinVersion')]).toEqual(['ExcelApi', '1.14']);
    expect(named('Permissions').textContent).toBe('ReadWriteDocument');
  });

  test('has a name, a description and a version that catalogues take', () => {
    expect(attribute(named('DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(attribute(named('Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
    expect(named('Version').textContent).toMatch(/^\d{1,5}(\.\d{1,5}){2,3}$/);
    expect(named('Id').textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test('stands in the order that Office reads it in', () => {
    expect(base.map(({ localName }) => localName)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions'],
    ]);
  });
});

function localesOf(element: Element): string[] {
  return elements(element, 'Override')
    .map((override) => attribute(override, 'Locale'))
    .sort();
}

function iconFile(path: string): string {
  return projectPath('assets', path);
}

/** Width and height as its file says them. */
function pngSize(url: string): readonly [number, number] {
  const bytes = readFileSync(iconFile(new URL(url).pathname));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
