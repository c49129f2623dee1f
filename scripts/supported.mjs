// Which features of CSS and of the web's interfaces a source uses that one of the browsers in package.json does not have, by what MDN
// knows of browsers (@mdn/browser-compat-data).
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {parse as parseScript} from '@babel/parser';
import {parse as parseStyles} from 'postcss';
import {root} from './run.mjs';

const mdn = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** MDN's name of a browser by browserslist's. */
const named = {chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios'};

/** The oldest of each browser that readers may come with: `chrome >= 109` of package.json as ['chrome', 109]. */
export const oldest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).browserslist.map((line) => {
  const [, browser, version] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
  if (!named[browser]) throw new Error(`browserslist: ${line}: write BROWSER >= VERSION`);
  return [named[browser], Number(version)];
});

/** The first version that has a feature without a flag or a prefix; never, if none has. */
function since(statements) {
  const whole = [statements]
    .flat()
    .filter(({flags, prefix, alternative_name: other, version_removed: gone}) => !(flags || prefix || other || gone));
  const versions = whole.map(({version_added: added}) =>
    typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN,
  );
  return Math.min(...versions.filter((version) => !Number.isNaN(version)), Number.POSITIVE_INFINITY);
}

/** Those of our browsers that are too old for a feature, as `safari 17.4`; undefined for what MDN does not list. */
function missingIn(feature) {
  const support = feature?.__compat?.support;
  if (!support) return undefined;
  return oldest
    .map(([browser, version]) => ({browser, version, from: since(support[browser] ?? [])}))
    .filter(({version, from}) => from > version)
    .map(({browser, from}) => `${browser} ${Number.isFinite(from) ? from : 'never'}`);
}

/** Features by name, wherever MDN files them: `clamp` lies in css.types, `color-mix` deeper, in css.types.color. */
function byName(tree, found = new Map()) {
  for (const [name, one] of Object.entries(tree)) {
    if (name === '__compat' || typeof one !== 'object') continue;
    if (one.__compat) found.set(name, [...(found.get(name) ?? []), one]);
    byName(one, found);
  }
  return found;
}

const {properties, selectors, types, 'at-rules': atRules} = mdn.css;
const functions = byName(types);
const own = (tree, name) => (Object.hasOwn(tree ?? {}, name) ? tree[name] : undefined);

/** What stands in `@supports` reaches only those who have it. */
const isAsked = ({parent}) => Boolean(parent) && ((parent.type === 'atrule' && parent.name === 'supports') || isAsked(parent));

/** What a style sheet uses, each thing once, with the line where it does: `property: text-wrap`, `value: text-wrap: pretty`. */
function featuresOfStyles(css) {
  const found = new Map();
  const note = (name, line, feature) => feature && !found.has(name) && found.set(name, {line, feature});
  parseStyles(css).walk((node) => {
    const line = node.source?.start?.line ?? 0;
    if (isAsked(node)) return;
    if (node.type === 'decl' && !node.prop.startsWith('--')) {
      const property = own(properties, node.prop);
      note(`property ${node.prop}`, line, property);
      for (const [word] of node.value.matchAll(/(?<![\w-])[a-z][\w-]*(?![\w(-])/gi))
        note(`${node.prop}: ${word}`, line, own(property, word.toLowerCase()));
    }
    if (node.type === 'decl')
      for (const [, name] of node.value.matchAll(/(?<![\w-])([a-z][\w-]*)\(/gi))
        note(`${name}()`, line, functions.get(name)?.[0]);
    if (node.type === 'rule')
      for (const [, colons, name] of node.selector.matchAll(/(::?)([a-z][\w-]*)/gi))
        note(`${colons}${name}`, line, own(selectors, name));
    if (node.type === 'rule' && node.parent?.type === 'rule') note('nesting', line, selectors.nesting);
    if (node.type === 'atrule') {
      note(`@${node.name}`, line, own(atRules, node.name));
      for (const [, name] of node.params.matchAll(/\(([a-z-]+)\s*[:)<>=]/gi))
        note(`@${node.name} (${name})`, line, own(own(atRules, node.name), name));
    }
  });
  return found;
}

const lacking = (found) =>
  [...found]
    .map(([name, {line, feature}]) => ({name, line, browsers: missingIn(feature) ?? []}))
    .filter(({browsers}) => browsers.length > 0);

/** Features of a style sheet that are too new: name, line, and the browsers that lack it. */
export const tooNewInStyles = (css) => lacking(featuresOfStyles(css));

/**
 * Functions by name: those of the language, and those of what a page is made of. Which of several of the same name is meant, only types
 * would tell; so a name is too new when it is so wherever it occurs, and interfaces that nobody here calls are left out.
 */
const interfaces = [
  'Window',
  'Document',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLDialogElement',
  'SVGElement',
  'Navigator',
  'Range',
];
const globals = new Map();
const methods = new Map();
const add = (map, name, feature) => map.set(name, [...(map.get(name) ?? []), feature]);
for (const tree of [mdn.javascript.builtins, mdn.api]) {
  for (const [name, one] of Object.entries(tree)) {
    if (one.__compat) add(globals, name, one);
    for (const [key, it] of Object.entries(one)) {
      if (key === '__compat' || !it.__compat) continue;
      const member = key.replace(/_(static|event)$/, '');
      const isBuiltin = tree === mdn.javascript.builtins;
      if (isBuiltin || key.endsWith('_static')) add(globals, `${name}.${member}`, it);
      if (name !== 'Intl' && (isBuiltin || interfaces.includes(name))) add(methods, member, it);
    }
  }
}
// What Window has stands there without a name before it.
for (const [key, it] of Object.entries(mdn.api.Window)) if (it.__compat) add(globals, key, it);

/** The feature among those of one name that most browsers have, so that `at` of a string does not accuse that of an array. */
const kindest = (features) =>
  features.reduce((best, one) => ((missingIn(one)?.length ?? 0) < (missingIn(best)?.length ?? 0) ? one : best));

const regularExpressions = mdn.javascript.regular_expressions;

function featuresOfScript(source) {
  const found = new Map();
  const note = (name, line, feature) => feature && !found.has(name) && found.set(name, {line, feature});
  const nameOf = (node) => (node.type === 'Identifier' ? node.name : undefined);
  (function walk(node, parent) {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, parent);
      return;
    }
    if (typeof node?.type !== 'string' || /^TS.*(Type|Keyword|Signature|Interface)/.test(node.type)) return;
    const line = node.loc?.start.line ?? 0;
    const isCalled = /^(New|(Optional)?Call)Expression$/.test(parent?.type ?? '') && parent.callee === node;
    if (/^(Optional)?MemberExpression$/.test(node.type) && !node.computed) {
      const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (globals.has(name)) note(name, line, kindest(globals.get(name)));
      else if (isCalled && methods.has(nameOf(node.property)))
        note(`.${nameOf(node.property)}()`, line, kindest(methods.get(nameOf(node.property))));
    }
    if (node.type === 'Identifier' && isCalled && globals.has(node.name))
      note(node.name, line, kindest(globals.get(node.name)));
    if (node.type === 'RegExpLiteral') {
      if (/\(\?<[=!]/.test(node.pattern)) note('lookbehind', line, regularExpressions.lookbehind_assertion);
      if (node.flags.includes('v')) note('flag v', line, mdn.javascript.builtins.RegExp.unicodeSets);
    }
    if (node.type === 'StaticBlock')
      note(
        'static block',
        line,
        mdn.javascript.classes.static.initialization_blocks ?? mdn.javascript.classes.static_initialization_blocks,
      );
    for (const [key, child] of Object.entries(node))
      if (!['loc', 'start', 'end', 'extra', 'typeAnnotation'].includes(key) && typeof child === 'object' && child)
        walk(child, node);
  })(parseScript(source, {sourceType: 'module', plugins: ['typescript', 'jsx'], errorRecovery: true}).program, undefined);
  return found;
}

/** What a script calls, or is written with, that is too new. Types are not known here: a method goes by its name. */
export const tooNewInScript = (source) => lacking(featuresOfScript(source));
