import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import {parseMdx} from '../../book/chapter';
import type {Listed, Sketched} from '../../components/Exhibits/listed';
import type {Language} from '../../components/language/useWords';
import type {Pod} from '../../pod/pod';
import {exhibits, numberExhibits} from '../../remark/exhibits';
import {headingId, type Tag, tagsNamed, textOf} from '../../remark/mdxTree';
import {folders} from '../chapters';
import {manifestSource, soundManifest} from '../manifest';

/** The figure of a manifest, as a chapter shows it. */
export type Figure = {id: string; title?: string; number?: string; manifest: string; lens?: string};

/**
 * An exhibit of the book, and where it stands. Its id is what it is called in addresses: `?<id>=…`, `#figure-<id>`, `/embed/<id>`; a
 * figure within a set has no number; the chapter's title is in the language of the list.
 */
export type BookExhibit = Omit<Listed, 'pod'> & {
  /** The figures of manifests it is made of. */
  figures: Figure[];
};

type Present<T> = {[Key in keyof T]: Exclude<T[Key], undefined>};

/** Without what is undefined. */
const only = <T extends object>(all: T): Present<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>;

function figureOf(tag: Tag): Figure {
  const [id = '', manifest = ''] = [textOf(tag, 'id'), textOf(tag, 'manifest')];
  return only({id, manifest, title: textOf(tag, 'title'), number: textOf(tag, 'number'), lens: textOf(tag, 'lens')}) as Figure;
}

/** The exhibits of a chapter in reading order, with the section that each stands in. */
export function exhibitsOf(source: string, slug: string): BookExhibit[] {
  const {tree, file} = parseMdx(source, `${slug}.mdx`);
  numberExhibits(tree, file);
  const {title: chapter} = file.data.frontMatter as {title: string};
  let section = '';
  return tree.children.flatMap((child) => {
    if (child.type === 'heading') section = headingId(child) ?? section;
    return tagsNamed({type: 'root', children: [child]} as Root, ...exhibits).map((tag): BookExhibit => {
      const within = tagsNamed({type: 'root', children: tag.children} as Root, 'PodDiagram');
      const figures = (tag.name === 'PodDiagram' ? [tag] : within).map(figureOf);
      const [title, number] = [textOf(tag, 'title'), textOf(tag, 'number')];
      return {
        ...only({tag: tag.name ?? '', id: textOf(tag, 'id') ?? '', slug, chapter, section, title, number}),
        figures,
      } as BookExhibit;
    });
  });
}

/**
 * Every exhibit of the book once, in the order of the book. Where two chapters draw the same manifest, the figure with a number
 * of its own is taken: it is the same Pod, and an address of its state holds the lens where it matters.
 */
export function exhibitsOfBook(siteDir: string, language: Language): BookExhibit[] {
  const folder = join(siteDir, folders[language]);
  const chapters = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return {slug: name.replace('.mdx', ''), source, place: Number(/^sidebar_position: (\d+)$/m.exec(source)?.[1] ?? 0)};
    })
    .sort((a, b) => a.place - b.place);
  const all = chapters.flatMap(({slug, source}) => exhibitsOf(source, slug));
  const taken = new Map<string, BookExhibit>();
  for (const exhibit of all) {
    const known = taken.get(exhibit.id);
    if (!known || (known.number === undefined && exhibit.number !== undefined)) taken.set(exhibit.id, exhibit);
  }
  return all.filter((exhibit) => taken.get(exhibit.id) === exhibit);
}

/** The Pod of an exhibit, counted, for a drawing the size of a thumb. */
export function sketched({figures: [figure]}: BookExhibit, siteDir: string): Sketched | undefined {
  return figure && countsOf(soundManifest(figure.manifest, manifestSource(siteDir, figure.manifest)).pod);
}

export function countsOf({spec}: Pod): Sketched {
  const inits = spec.initContainers ?? [];
  const sidecars = inits.filter(({restartPolicy}) => restartPolicy === 'Always').length;
  return {
    inits: inits.length - sidecars,
    apps: spec.containers.length,
    sidecars,
    volumes: spec.volumes?.length ?? 0,
  };
}
