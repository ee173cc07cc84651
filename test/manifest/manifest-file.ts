import { readProjectFile } from '../support/project';

/** The project's manifest, to look around in; for tests with a DOM. */
export function readManifest(): Document {
  return new DOMParser().parseFromString(readProjectFile('manifest.xml'), 'text/xml');
}

/** Elements by their name, whatever the prefix it is written with. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}

/** Elements directly below the root, in order: what hosts read that know no VersionOverrides. */
export function basePart(manifest: Document): Element[] {
  return [...manifest.documentElement.children].filter(
    ({ localName }) => localName !== 'VersionOverrides',
  );
}

/** Every address the manifest names, with the element that does. */
export function addresses(
  manifest: Document,
): { readonly element: Element; readonly url: string }[] {
  return elements(manifest, '*')
    .map((element) => ({
      element,
      url: element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
    }))
    .filter(({ url }) => /^[a-z]+:\/\//i.test(url));
}
