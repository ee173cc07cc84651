import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/**
 * Per folder of `src` (or single file): the folders it may import, those it may import types of,
 * and the packages it may use. The longest path that fits a file counts.
 */
export const layers = JSON.parse(readFileSync(new URL('./layers.json', import.meta.url), 'utf8'));

/** The entry of `layers.json` that a path inside `src` falls under, or `undefined`. */
export function layerOf(path) {
  return Object.keys(layers)
    .filter((layer) => isInside(path, layer))
    .sort((a, b) => b.length - a.length)[0];
}

function isInside(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

function allowsPackage(layer, name) {
  return layers[layer].packages.some((allowed) =>
    allowed.endsWith('*')
      ? name.startsWith(allowed.slice(0, -1))
      : name === allowed || name.startsWith(`${allowed}/`),
  );
}

/** Why the file at `path` (inside `src`) may not import `source`, or `null` when it may. */
function objection(path, source, isType) {
  const layer = layerOf(path);
  if (layer === undefined) return `src/${path} is in no layer of scripts/layers.json.`;
  if (!source.startsWith('.')) {
    return allowsPackage(layer, source) ? null : `src/${layer} may not use the package ${source}.`;
  }
  const target = relative(src, resolve(src, dirname(path), source))
    .split(sep)
    .join('/');
  if (target.startsWith('..')) return `src/${layer} may not import from outside src.`;
  // A layer is its folder: cli/index.ts belongs to cli.
  const own = layer.replace(/\/[^/]+\.tsx?$/, '');
  const { imports, types = [] } = layers[layer];
  const allowed = [own, ...imports, ...(isType ? types : [])];
  if (allowed.some((folder) => isInside(target, folder))) return null;
  return `src/${layer} may not import ${isType ? 'types from ' : ''}src/${target}.`;
}

function isTypeOnly(node) {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => (name.importKind ?? name.exportKind) === 'type');
}

/** ESLint rule: imports go down the layers of `scripts/layers.json` only. Imports of types count. */
export const layerRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{ why }}' } },
  create(context) {
    const path = relative(src, context.filename).split(sep).join('/');
    function check(node, literal) {
      if (literal === null || literal === undefined) return;
      const source = typeof literal.value === 'string' ? literal.value : 'whose name is computed';
      const why = objection(path, source, isTypeOnly(node));
      if (why !== null) context.report({ node, messageId: 'forbidden', data: { why } });
    }
    function checkSource(node) {
      check(node, node.source);
    }
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      TSExternalModuleReference(node) {
        check(node, node.expression);
      },
    };
  },
};
