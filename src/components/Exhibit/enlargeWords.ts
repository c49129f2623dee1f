import type {Words} from '../language/useWords';

type Phrases = {
  enlarge: string;
  larger: string;
  smaller: string;
  whole: string;
  close: string;
  /** Of the place in which the drawing can be moved. */
  place: string;
  keys: string;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    enlarge: '放大这张图',
    larger: '再大些',
    smaller: '再小些',
    whole: '看全图',
    close: '关上',
    place: '放大的图，方向键移动',
    keys: '+ 和 − 缩放，0 看全图，方向键移动，Esc 关上',
  },
  en: {
    enlarge: 'Enlarge this figure',
    larger: 'Larger',
    smaller: 'Smaller',
    whole: 'Show all of it',
    close: 'Close',
    place: 'The enlarged figure; arrow keys move it',
    keys: '+ and − change the size, 0 shows all of it, arrow keys move it, Esc closes',
  },
};
