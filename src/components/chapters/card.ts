import type {Words} from '../language/useWords';

/** The pictures that other sites show with a link to this one, by their addresses within the language. */
export const homeCard = 'img/card.png';

export const chapterCard = (slug: string): string => `img/cards/${slug}.png`;

/** What is on the picture of the book, and on that of a chapter. */
export const cardAlt: Words<string> = {
  'zh-CN': '毛豆 Edamame，旁边画着一个 Pod：绿壳里两个容器，共用一个卷',
  en: 'Edamame, and beside the title a Pod: two containers in a green shell, sharing one volume',
};

export const chapterCardAlt: Words<(number: number, title: string) => string> = {
  'zh-CN': (number, title) => `毛豆 Edamame，第 ${number} 章：${title}，旁边画着这一章的第一个 Pod`,
  en: (number, title) => `Edamame, chapter ${number}: ${title}, and beside it the first Pod of the chapter`,
};
