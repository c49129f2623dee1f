import {licence} from '../../book/site';
import {kubernetesVersion} from '../../book/version';
import type {Language, Words} from '../../components/language/useWords';

/** A thing of schema.org, with the properties that its type has. */
export type Thing = {'@type': string | string[]; '@id'?: string} & Record<string, unknown>;

/** The names that more than one page needs. */
export const words: Words<{book: string; otherBook: string; level: string; kind: string}> = {
  'zh-CN': {book: '毛豆 Edamame', otherBook: 'Edamame', level: '入门到进阶', kind: '教程'},
  en: {book: 'Edamame 毛豆', otherBook: '毛豆', level: 'Beginner to advanced', kind: 'Tutorial'},
};

/** What holds of everything the book says. */
export const common = (language: Language) => ({
  inLanguage: language,
  license: licence.url,
  isAccessibleForFree: true,
});

export const kubernetes: Thing = {
  '@type': 'SoftwareApplication',
  name: 'Kubernetes',
  softwareVersion: kubernetesVersion.replace('v', ''),
  applicationCategory: 'DeveloperApplication',
};

/** Where a page is within the site, from its home page. */
export function breadcrumbs(...pages: {name: string; url: string}[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({name, url}, index) => ({'@type': 'ListItem', position: index + 1, name, item: url})),
  };
}

/** As the page carries it. No text of the book can end the script: `<` is written as an escape. */
export function scriptOf(things: Thing[]): string {
  const json = JSON.stringify({'@context': 'https://schema.org', '@graph': things})
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `<script type="application/ld+json">${json}</script>`;
}
