import type {Words} from '../language/useWords';

export const colourChoices = ['system', 'light', 'dark'] as const;

export type ColourChoice = (typeof colourChoices)[number];

/**
 * The next choice of one who goes round them. Whoever leaves the colours of the system wants the other ones: those come first, so
 * that every press but the last of a round can be seen.
 */
export function choiceAfter(choice: ColourChoice, system: 'light' | 'dark'): ColourChoice {
  const other = system === 'dark' ? 'light' : 'dark';
  if (choice === 'system') return other;
  return choice === other ? system : 'system';
}

export const words: Words<Record<ColourChoice, string>> = {
  'zh-CN': {system: '换配色（现在跟随系统）', light: '换配色（现在是浅色）', dark: '换配色（现在是深色）'},
  en: {
    system: 'Change the colours (now as the system has them)',
    light: 'Change the colours (now light)',
    dark: 'Change the colours (now dark)',
  },
};
