import {join} from 'node:path';
import {chapterSource, slugs} from '../../book/files';
import type {Language} from '../../components/language/useWords';
import {readChapter} from '../chapters';
import type {Finished} from '../finish/page';
import {onPaper} from './onPaper';
import {type NumberedPlace, sectionNumbers} from './sectionNumbers';

const words = {
  'zh-CN': {
    heading: '文中提到的别处',
    pages: {playground: '试验台', concepts: '概念', status: '看懂 STATUS', 'how-we-know': '我们怎么知道的'},
  },
  en: {
    heading: 'Where this chapter points to',
    pages: {playground: 'Playground', concepts: 'Concepts', status: 'Decode STATUS', 'how-we-know': 'How we know'},
  },
};

/** Every place that a chapter may point to, by its address in this language; the pages around the chapters go by letters. */
function placesOf(language: Language, base: string): Map<string, NumberedPlace> {
  const places = new Map<string, NumberedPlace>();
  for (const [index, [page, title]] of Object.entries(words[language].pages).entries()) {
    places.set(`${base}${page}`, {number: 'abcd'.charAt(index), title});
  }
  for (const slug of slugs) {
    const source = chapterSource(language, slug);
    const {title, number} = readChapter(source);
    const address = `${base}pods/${slug}`;
    places.set(address, {number: String(number), title});
    for (const [id, place] of sectionNumbers(source, number)) {
      places.set(`${address}#${id}`, {
        ...place,
        title: language === 'en' ? `${title}: ${place.title}` : `${title}：${place.title}`,
      });
    }
  }
  return places;
}

/** Makes the chapters of a language ready for paper; see onPaper. */
export default function paper({pages, language, context}: Finished): void {
  const {baseUrl, siteConfig} = context;
  const byAddress = placesOf(language, baseUrl);
  for (const slug of slugs) {
    const file = join('pods', slug, 'index.html');
    const page = pages.find((one) => one.file === file);
    if (!page) throw new Error(`${file} was not built`);
    const {heading} = words[language];
    page.html = onPaper(page.html, {path: `${baseUrl}pods/${slug}`, byAddress, origin: siteConfig.url, heading});
  }
}
