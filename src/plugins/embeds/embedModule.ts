import {tags} from '../../remark/tags';
import type {BookExhibit, Figure} from './exhibitList';

/** A figure as JSX; its manifest is the n-th that the module imports. */
function figureTag({id, title, number, lens}: Figure, manifest: number): string {
  const props = Object.entries({id, title, number, lens}).filter(([, value]) => value !== undefined);
  return `<PodDiagram manifest={manifest${manifest}} ${props.map(propOf).join(' ')} />`;
}

const propOf = ([name, value]: [string, unknown]): string => `${name}={${JSON.stringify(value)}}`;

/** The page of one exhibit, as the source of a module: what a chapter imports for that exhibit, and the page around it. */
export function moduleOf({tag, id, title, number, slug, section, figures}: BookExhibit): string {
  const own = [tag, ...(tag === 'PodDiagrams' ? ['PodDiagram'] : [])];
  const imports = [
    `import EmbedPage from '@site/src/components/Embed/EmbedPage';`,
    ...own.map((name) => `import ${name} from '@site/src/${tags[name]}';`),
    ...figures.map(({manifest}, index) => `import manifest${index} from '@site/static/manifests/${manifest}?figure';`),
  ];
  const inner = figures.map(figureTag).join('');
  const props = Object.entries({id, title, number}).filter(([, value]) => value !== undefined);
  const exhibit = tag === 'PodDiagram' ? inner : `<${tag} ${props.map(propOf).join(' ')}>${inner}</${tag}>`;
  const page = Object.entries({id, title: title ?? id, slug, section}).map(propOf);
  return `${imports.join('\n')}\nexport default function Embed() {\n  return <EmbedPage ${page.join(' ')}>${exhibit}</EmbedPage>;\n}\n`;
}
