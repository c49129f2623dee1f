import type {Words} from '../language/useWords';

/** In the order in which the button goes round. */
export const colourChoices = ['system', 'light', 'dark'] as const;

export type ColourChoice = (typeof colourChoices)[number];

export function choiceAfter(choice: string | undefined): ColourChoice {
  const at = colourChoices.indexOf(choice as ColourChoice);
  return colourChoices[(at + 1) % colourChoices.length] ?? 'system';
}

export const words: Words<Record<ColourChoice, string>> = {
  'zh-CN': {system: '换配色（现在跟随系统）', light: '换配色（现在是浅色）', dark: '换配色（现在是深色）'},
  en: {
    system: 'Change the colours (now as the system has them)',
    light: 'Change the colours (now light)',
    dark: 'Change the colours (now dark)',
  },
};
